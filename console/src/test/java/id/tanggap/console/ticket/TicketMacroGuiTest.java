package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Macros;
import id.tanggap.console.fixture.Openers;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.attachment.AttachmentList;
import id.tanggap.protocol.attachment.ListAttachments;
import id.tanggap.protocol.macro.ApplyMacro;
import id.tanggap.protocol.macro.PreviewMacro;
import id.tanggap.protocol.presence.ShowPresence;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agent uses canned replies and a macro without leaving the keyboard. */
@Tag("gui")
class TicketMacroGuiTest {
    private static final TicketRow TICKET = Tickets.row(1);

    private final ScriptedServer server =
            Macros.on(new ScriptedServer())
                    .on(ListTickets.class, query -> Tickets.page(List.of(TICKET)))
                    .on(GetTicket.class, query -> Tickets.detail(TICKET))
                    .on(ShowPresence.class, shown -> new Done())
                    .on(ListAttachments.class, q -> new AttachmentList(List.of(), 25_000_000));
    private ScreenWindow<TicketScreen> desk;

    @BeforeEach
    void openATicket() {
        desk =
                ScreenWindow.open(
                        server,
                        new HandEvents(),
                        place ->
                                new TicketScreen(
                                        place,
                                        () -> {},
                                        Openers.contacts(),
                                        (number, reason, callId, ticketId) -> {},
                                        Openers.articles(),
                                        assetId -> {},
                                        Openers.notices()));
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
    void aMacroIsFoundShownAndAppliedByKeys() {
        server.on(
                PreviewMacro.class,
                q -> Macros.preview(TICKET.version(), "Yth. Rudi, mohon kabar.", List.of()));
        server.on(
                ApplyMacro.class,
                q ->
                        Tickets.detail(
                                Tickets.version(
                                        TICKET, TICKET.version() + 2, TicketStatus.PENDING)));
        desk.pressCtrl(KeyEvent.VK_U);
        desk.awaitFocus("macro.quick.field");
        desk.type("tunggu");
        desk.press(KeyEvent.VK_ENTER);
        desk.awaitFocus("macro.trial.apply");
        assertThat(server.sent(ApplyMacro.class)).isEmpty();
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitFocus(ReplyPanel.TEXT);
        assertThat(server.sent(ApplyMacro.class)).hasSize(1);
        assertThat(server.sent(ApplyMacro.class).getFirst().words())
                .containsEntry(0, "Yth. Rudi, mohon kabar.");
        assertThat(pickers()).isZero();
    }

    @Test
    void aShortcutAndASpaceBecomeTheText() {
        desk.await("the texts", () -> server.sent().size() >= 5);
        desk.type("/salam ");
        desk.await(
                "the text",
                () ->
                        desk.window()
                                .textBox(ReplyPanel.TEXT)
                                .target()
                                .getText()
                                .endsWith("hormat kami Dewi Lestari"));
    }

    @Test
    void aHoleIsNotSent() {
        desk.window().textBox(ReplyPanel.TEXT).setText("Yth. {{pangkat}}");
        desk.awaitText("ticket.reply.notice", "pangkat");
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.run(() -> {});
        assertThat(server.sent(ReplyToTicket.class)).isEmpty();
    }

    private static long pickers() {
        return Arrays.stream(Window.getWindows())
                .filter(w -> "macro.quick".equals(w.getName()) && w.isShowing())
                .count();
    }
}
