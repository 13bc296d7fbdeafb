package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.console.fixture.Finds;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Openers;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.fixture.Units;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.search.CountViews;
import id.tanggap.protocol.search.ListViews;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.MergeTickets;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.WorkActivity;
import id.tanggap.protocol.unit.ListUnits;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two technicians edit one ticket; it turns out to be another's duplicate. */
@Tag("gui")
class TicketCollisionGuiTest {
    private static final TicketRow ROW = Tickets.row(418);
    private static final TicketRow OTHER = Tickets.row(420);
    private static final TicketDetail TICKET = Tickets.detail(ROW);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(ListTickets.class, command -> Tickets.page(List.of(ROW, OTHER)))
                    .on(SearchTickets.class, command -> Finds.page(List.of(ROW, OTHER)))
                    .on(ListViews.class, command -> Finds.views())
                    .on(CountViews.class, command -> Finds.counts(command.viewIds(), 12))
                    .on(GetTicketOptions.class, command -> Tickets.optionsWithFields())
                    .on(ListUnits.class, command -> Units.all())
                    .on(
                            GetTicket.class,
                            command ->
                                    Tickets.with(
                                            TICKET,
                                            5,
                                            FieldTexts.with(
                                                    TICKET.fields(), "subject", "Kata Yusuf")))
                    .on(EditTicket.class, command -> Tickets.with(TICKET, 6, command.mine()))
                    .on(MergeTickets.class, command -> Tickets.detail(OTHER));
    private ScreenWindow<TicketScreen> desk;

    @BeforeEach
    void openTheTicket() {
        server.on(GetTicket.class, command -> TICKET);
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
        desk.run(() -> desk.screen().open(ROW.id()));
        desk.awaitFocus(ReplyPanel.TEXT);
        desk.awaitText("ticket.detail.number", ROW.number());
    }

    @AfterEach
    void closeTheWindow() {
        desk.close();
    }

    private static boolean offers() {
        return MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }

    private void refuseTheFirstEdit() {
        server.refuse(
                EditTicket.class,
                new Fault(
                        FaultCode.EDIT_CONFLICT,
                        Map.of("changedBy", "Yusuf Mansur"),
                        List.of(
                                new FieldError(
                                        "subject",
                                        "CONFLICT",
                                        Map.of(
                                                "base", ROW.subject(),
                                                "mine", "Kata saya",
                                                "theirs", "Kata Yusuf",
                                                "changedBy", "Yusuf Mansur",
                                                "changedAt", "2026-11-23T03:00:00Z"))),
                        "c"));
    }

    @Test
    void aCollisionIsDecidedFieldByFieldAndTheTicketIsMerged() {
        desk.press(KeyEvent.VK_F2);
        desk.awaitFocus(TicketEditPanel.SUBJECT);
        desk.pressCtrl(KeyEvent.VK_A);
        desk.type("Kata saya");
        refuseTheFirstEdit();
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText("ticket.conflict.subject", "Yusuf Mansur");
        desk.awaitText("ticket.edit.notice", "Pilih yang dipakai");
        assertThat(desk.text(TicketEditPanel.SUBJECT)).isEqualTo("Kata saya");

        desk.click("ticket.conflict.subject.THEIRS");
        desk.awaitText(TicketEditPanel.SUBJECT, "Kata Yusuf");
        desk.click("ticket.conflict.subject.MINE");
        desk.awaitText(TicketEditPanel.SUBJECT, "Kata saya");
        server.on(EditTicket.class, command -> Tickets.with(TICKET, 6, command.mine()));
        desk.click("ticket.edit.save");
        desk.awaitFocus(ReplyPanel.TEXT);
        assertThat(server.sent(EditTicket.class))
                .extracting(sent -> sent.base().subject(), sent -> sent.mine().subject())
                .containsExactly(
                        tuple(ROW.subject(), "Kata saya"), tuple("Kata Yusuf", "Kata saya"));

        desk.pressCtrl(KeyEvent.VK_M);
        desk.awaitFocus("ticket.step.other");
        desk.type("000420");
        desk.await(
                "the number is looked up",
                () ->
                        server.sent(ListTickets.class).stream()
                                .anyMatch(sent -> "000420".equals(sent.text())));
        desk.await("it is offered", TicketCollisionGuiTest::offers);
        desk.press(KeyEvent.VK_ENTER);
        desk.awaitText("ticket.step.other", OTHER.number());
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText("ticket.detail.number", OTHER.number());
        assertThat(server.sent(MergeTickets.class))
                .containsExactly(new MergeTickets(ROW.id(), 6, OTHER.id()));
    }

    @Test
    void aNameIsCompletedAfterAnAtSign() {
        desk.type("Tolong @ar");
        desk.await("names are offered", TicketCollisionGuiTest::offers);
        desk.press(KeyEvent.VK_ENTER);
        desk.awaitText(ReplyPanel.TEXT, "Tolong @arif ");
    }

    @Test
    void aStepIsFilledInWithTheKeyboardAlone() {
        server.on(LogTicketTime.class, command -> TICKET);
        desk.click("ticket.logTime");
        desk.awaitFocus("ticket.step.minutes");
        desk.type("1:30");
        desk.press(KeyEvent.VK_TAB);
        desk.awaitFocus("ticket.step.note");
        desk.type("Ganti kabel");
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.await("the time is logged", () -> !server.sent(LogTicketTime.class).isEmpty());
        assertThat(server.sent(LogTicketTime.class))
                .containsExactly(
                        new LogTicketTime(ROW.id(), 90, WorkActivity.DIAGNOSIS, "Ganti kabel"));
    }
}
