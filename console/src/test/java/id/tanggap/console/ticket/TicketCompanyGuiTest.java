package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Finds;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.HandFiles;
import id.tanggap.console.fixture.Openers;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.attachment.AttachmentList;
import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.attachment.ListAttachments;
import id.tanggap.protocol.presence.PresenceChanged;
import id.tanggap.protocol.presence.PresenceChanged.Person;
import id.tanggap.protocol.presence.ShowPresence;
import id.tanggap.protocol.search.CountViews;
import id.tanggap.protocol.search.ListViews;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.TicketRow;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands beside the thread: files pasted into a reply, and who else is there. */
@Tag("gui")
class TicketCompanyGuiTest {
    private static final TicketRow TICKET = Tickets.row(1);

    private final HandEvents events = new HandEvents();
    private final ScriptedServer server =
            new ScriptedServer()
                    .on(ListTickets.class, query -> Tickets.page(List.of(TICKET)))
                    .on(SearchTickets.class, command -> Finds.page(List.of(TICKET)))
                    .on(ListViews.class, command -> Finds.views())
                    .on(CountViews.class, command -> Finds.counts(command.viewIds(), 12))
                    .on(GetTicketOptions.class, query -> Tickets.options())
                    .on(GetTicket.class, query -> Tickets.detail(TICKET))
                    .on(ShowPresence.class, shown -> new Done())
                    .on(ListAttachments.class, q -> new AttachmentList(List.of(), 25_000_000));
    private HandFiles files = new HandFiles();
    private ScreenWindow<TicketScreen> desk;

    @BeforeEach
    void openATicket() {
        desk =
                ScreenWindow.open(
                        server,
                        events,
                        place -> {
                            files = (HandFiles) place.files();
                            return new TicketScreen(
                                    place,
                                    () -> {},
                                    Openers.contacts(),
                                    (number, reason, callId, ticketId) -> {},
                                    Openers.articles(),
                                    assetId -> {},
                                    Openers.notices());
                        });
        desk.run(() -> desk.screen().open(TICKET.id()));
        desk.await("the ticket", () -> desk.shows(ReplyPanel.TEXT));
        desk.window().textBox(ReplyPanel.TEXT).focus();
        desk.awaitFocus(ReplyPanel.TEXT);
    }

    @AfterEach
    void closeTheWindow() {
        desk.close();
    }

    @Test
    void aScreenshotPastedIntoTheReplyGoesToTheTicketAndTextStillGoesIntoTheReply() {
        desk.run(() -> clipboard(new Picture(new BufferedImage(60, 40, 1))));
        desk.pressCtrl(KeyEvent.VK_V);
        desk.await("the upload", () -> files.sent.size() == 1);
        HandFiles.Sent sent = files.sent.getFirst();
        assertThat(sent.ticketId()).isEqualTo(TICKET.id());
        assertThat(sent.name()).matches("Tangkapan layar .*\\.png");
        desk.await("its row", () -> desk.shows("attachment.transfer"));
        desk.run(
                () ->
                        sent.answer()
                                .complete(
                                        new AttachmentView(
                                                Samples.id(11),
                                                TICKET.id(),
                                                Samples.id(12),
                                                sent.name(),
                                                4000,
                                                "image/png",
                                                "0".repeat(64),
                                                false,
                                                Samples.DEWI.id(),
                                                "Dewi Lestari",
                                                Samples.NOW,
                                                Samples.NOW)));
        desk.await("the file", () -> desk.shows("attachment.row"));
        assertThat(desk.shows("attachment.transfer")).isFalse();

        desk.run(() -> clipboard(new java.awt.datatransfer.StringSelection("Sudah dicoba")));
        desk.pressCtrl(KeyEvent.VK_V);
        desk.awaitText(ReplyPanel.TEXT, "Sudah dicoba");
        assertThat(files.sent).hasSize(1);
    }

    @Test
    void othersSeeTheUserComeAndWriteAndHeSeesThem() {
        desk.await("here", () -> said().contains(false));
        desk.type("halo");
        desk.await("writing", () -> said().getLast());
        desk.run(
                () ->
                        events.give(
                                new PresenceChanged(
                                        TICKET.id(),
                                        List.of(
                                                new Person(Samples.DEWI.id(), "Dewi", true),
                                                new Person(Samples.id(2), "Arif", true)))));
        desk.awaitText("presence", "Arif sedang mengetik");
    }

    private List<Boolean> said() {
        return server.sent(ShowPresence.class).stream()
                .filter(shown -> TICKET.id().equals(shown.ticketId()))
                .map(ShowPresence::typing)
                .toList();
    }

    private static void clipboard(Transferable content) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(content, null);
    }

    /** A picture as a tool for screenshots puts it into the clipboard. */
    private record Picture(Image image) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.imageFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.imageFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return image;
        }
    }
}
