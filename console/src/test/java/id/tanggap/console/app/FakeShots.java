package id.tanggap.console.app;

import id.tanggap.console.fixture.FakeServer;
import id.tanggap.console.fixture.Finds;
import id.tanggap.console.fixture.HandExports;
import id.tanggap.console.fixture.HandFiles;
import id.tanggap.console.fixture.SampleDesk;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.attachment.AttachmentList;
import id.tanggap.protocol.attachment.ListAttachments;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.GetContact;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.presence.ShowPresence;
import id.tanggap.protocol.search.CountViews;
import id.tanggap.protocol.search.ListViews;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.TicketPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Pictures without a server, for work on the look: {@code main DIR}. */
public final class FakeShots {
    private FakeShots() {}

    public static void main(String[] args) throws Exception {
        Console.prepareToolkit();
        AgentView dewi = SampleDesk.agent(AgentState.AVAILABLE, null);
        FakeServer server =
                new FakeServer(SampleDesk.dewi(Role.AGENT), SampleDesk.snapshot(dewi))
                        .on(ListCalls.class, query -> new CallPage(SampleDesk.log(), "next"))
                        .on(
                                SearchContacts.class,
                                query -> new ContactPage(List.of(SampleDesk.rudi()), null))
                        .on(
                                GetContact.class,
                                query ->
                                        new ContactCard(
                                                SampleDesk.rudi(),
                                                List.of(),
                                                SampleDesk.card(CallState.RINGING).recentCalls(),
                                                List.of(
                                                        SampleDesk.card(CallState.RINGING)
                                                                .lastTraining())))
                        .on(
                                ListAttachments.class,
                                query -> new AttachmentList(List.of(), 25L * 1024 * 1024))
                        .on(ShowPresence.class, shown -> new Done())
                        .on(
                                ListTickets.class,
                                query ->
                                        new TicketPage(
                                                SampleDesk.card(CallState.RINGING).openTickets(),
                                                null,
                                                3))
                        .on(
                                SearchTickets.class,
                                command ->
                                        Finds.page(
                                                SampleDesk.card(CallState.RINGING).openTickets()))
                        .on(ListViews.class, command -> Finds.views())
                        .on(CountViews.class, command -> Finds.counts(command.viewIds(), 12));
        Shots.shoot(
                new Backend(
                        "127.0.0.1:8080",
                        server,
                        server,
                        tokens -> new HandFiles(),
                        tokens -> new HandExports()),
                Path.of(args[0]),
                Map.of("dewi", FakeServer.PASSWORD),
                100);
        System.exit(0);
    }
}
