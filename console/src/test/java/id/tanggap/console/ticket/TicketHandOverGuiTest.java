package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Groups;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Openers;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.fixture.Units;
import id.tanggap.console.ticket.escalation.EscalationPanel;
import id.tanggap.console.ticket.explain.ExplanationPanel;
import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.escalation.EscalationList;
import id.tanggap.protocol.escalation.ListEscalationTemplates;
import id.tanggap.protocol.escalation.ListEscalations;
import id.tanggap.protocol.sla.ExplainSla;
import id.tanggap.protocol.sla.SlaClockExplanation;
import id.tanggap.protocol.sla.SlaExplanation;
import id.tanggap.protocol.sla.SlaStep;
import id.tanggap.protocol.supportgroup.ListAbsences;
import id.tanggap.protocol.supportgroup.ListSupportGroups;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.TakeNextTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.unit.ListUnits;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A technician takes the next ticket, looks at its clocks and hands it on. */
@Tag("gui")
class TicketHandOverGuiTest {
    private static final TicketRow ROW =
            Tickets.row(418, TicketStatus.NEW, null, Priority.HIGH, Duration.ofMinutes(50));
    private static final TicketDetail TICKET = Tickets.detail(ROW);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(ListTickets.class, command -> Tickets.page(List.of(ROW)))
                    .on(GetTicketOptions.class, command -> Tickets.options())
                    .on(ListUnits.class, command -> Units.all())
                    .on(GetTicket.class, command -> TICKET)
                    .on(TakeNextTicket.class, command -> TICKET)
                    .on(ListSupportGroups.class, command -> Groups.all())
                    .on(ListAbsences.class, command -> Groups.absences())
                    .on(ListEscalationTemplates.class, command -> Groups.chains())
                    .on(ListEscalations.class, command -> new EscalationList(List.of()))
                    .on(
                            EscalateTicket.class,
                            command ->
                                    Tickets.detail(Tickets.version(ROW, 4, TicketStatus.ASSIGNED)))
                    .on(ExplainSla.class, command -> explanation());
    private ScreenWindow<TicketScreen> desk;

    @BeforeEach
    void takeTheNextTicket() {
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
        desk.click("ticket.takeNext");
        desk.awaitText("ticket.detail.number", ROW.number());
        desk.awaitFocus(ReplyPanel.TEXT);
    }

    @AfterEach
    void closeTheWindow() {
        desk.close();
    }

    private static SlaExplanation explanation() {
        return new SlaExplanation(
                ROW.id(),
                ROW.number(),
                Samples.NOW,
                List.of(
                        new SlaClockExplanation(
                                SlaClockKind.RESOLUTION,
                                ROW.resolution(),
                                480,
                                Samples.id(1),
                                "Insiden tinggi",
                                3,
                                Samples.id(2),
                                "Jam kerja Mabes",
                                2,
                                1_800_000_000L,
                                0,
                                List.of(
                                        new SlaStep(
                                                Samples.NOW.minus(Duration.ofMinutes(30)),
                                                Samples.NOW,
                                                true,
                                                SlaStep.Reason.OPEN_HOURS,
                                                null)))),
                List.of());
    }

    private void pressCtrlShift(int key) {
        desk.window().robot().pressKey(KeyEvent.VK_SHIFT);
        try {
            desk.pressCtrl(key);
        } finally {
            desk.window().robot().releaseKey(KeyEvent.VK_SHIFT);
        }
    }

    @Test
    void aTicketGoesAlongTheChainOnceEverythingRequiredIsTicked() {
        pressCtrlShift(KeyEvent.VK_G);
        desk.awaitFocus(EscalationPanel.NOTE);
        desk.await("where it is", () -> desk.shows("ticket.escalation.here"));
        desk.awaitText("ticket.escalation.receiver.0", "diberikan bergilir, 1 dari 2");
        desk.awaitText("ticket.escalation.receiver.1", "digantikan Yusuf Mansur");
        desk.type("Sudah dicoba, tetap gagal");
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText("ticket.escalation.notice", "Sudah dinyalakan ulang");
        assertThat(server.sent(EscalateTicket.class)).isEmpty();
        desk.click("ticket.escalation.item.RESTARTED");
        desk.click("ticket.escalation.confirm");
        desk.awaitFocus(ReplyPanel.TEXT);
        assertThat(server.sent(EscalateTicket.class))
                .containsExactly(
                        new EscalateTicket(
                                ROW.id(),
                                3,
                                EscalationKind.FUNCTIONAL,
                                null,
                                "APPLICATION",
                                2,
                                "Sudah dicoba, tetap gagal",
                                Set.of("RESTARTED")));
    }

    @Test
    void whatWasWrittenIsThereAgainAfterALookAtTheClocks() {
        pressCtrlShift(KeyEvent.VK_G);
        desk.awaitFocus(EscalationPanel.NOTE);
        desk.type("Setengah jalan");
        desk.click("ticket.detail.resolution");
        desk.awaitFocus(ExplanationPanel.STEPS);
        desk.awaitText("ticket.explain.left", "lagi");
        desk.awaitText("ticket.explain.rules", "Insiden tinggi (versi 3)");
        desk.press(KeyEvent.VK_ESCAPE);
        desk.awaitFocus(ReplyPanel.TEXT);
        pressCtrlShift(KeyEvent.VK_G);
        desk.awaitFocus(EscalationPanel.NOTE);
        assertThat(desk.text(EscalationPanel.NOTE)).isEqualTo("Setengah jalan");
    }
}
