package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Assets;
import id.tanggap.console.fixture.Finds;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Openers;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.SearchAssets;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.search.CountViews;
import id.tanggap.protocol.search.ListViews;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.FindSimilarTickets;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("gui")
class TicketFilingGuiTest {
    private static final TicketRow FILED = Tickets.row(500);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(ListTickets.class, command -> Tickets.page(Tickets.list(8)))
                    .on(SearchTickets.class, command -> Finds.page(Tickets.list(8)))
                    .on(ListViews.class, command -> Finds.views())
                    .on(CountViews.class, command -> Finds.counts(command.viewIds(), 12))
                    .on(GetTicketOptions.class, command -> Tickets.options())
                    .on(
                            FindSimilarTickets.class,
                            command -> new SimilarTickets(List.of(), 0, false))
                    .on(GetTicket.class, command -> Tickets.detail(FILED))
                    .on(FileTicket.class, command -> Tickets.detail(FILED));
    private ScreenWindow<TicketScreen> desk;

    @BeforeEach
    void openTheEditorForACall() {
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
        desk.run(
                () ->
                        desk.screen()
                                .fileFor(
                                        Samples.card(
                                                Samples.call(300, Samples.rudi()),
                                                Samples.rudi(),
                                                Tickets.list(2))));
        desk.awaitFocus(TicketEditorPanel.SUBJECT);
    }

    @AfterEach
    void closeTheWindow() {
        desk.close();
    }

    private void fillByKeyboard() {
        desk.type("Nomor LP ganda");
        desk.press(KeyEvent.VK_TAB);
        desk.awaitFocus("ticket.editor.description");
        desk.type("Sejak pagi ini");
        desk.press(KeyEvent.VK_TAB);
        desk.awaitFocus("ticket.editor.category");
        desk.type("pen");
        desk.press(KeyEvent.VK_TAB);
        desk.press(KeyEvent.VK_TAB);
        desk.awaitFocus("ticket.editor.impact");
        desk.press(KeyEvent.VK_DOWN);
        desk.press(KeyEvent.VK_TAB);
        desk.awaitFocus("ticket.editor.urgency");
        desk.press(KeyEvent.VK_DOWN);
        desk.awaitText("ticket.editor.priority", "Tinggi");
    }

    @Test
    void aTicketIsFiledFromACallWithTheKeyboardAlone() {
        fillByKeyboard();
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText(TicketEditorPanel.NOTICE, "T-2026-000500 tersimpan");
        assertThat(server.sent(FileTicket.class))
                .containsExactly(
                        new FileTicket(
                                TicketType.INCIDENT,
                                "Nomor LP ganda",
                                "Sejak pagi ini",
                                "PENOMORAN",
                                Impact.MEDIUM,
                                Urgency.HIGH,
                                TicketOrigin.CALL,
                                Samples.rudi().id(),
                                Samples.rudi().unitId(),
                                Samples.id(300),
                                null,
                                null,
                                null,
                                null));
        desk.awaitFocus("ticket.openSaved");
        desk.press(KeyEvent.VK_SPACE);
        desk.awaitText("ticket.detail.number", "T-2026-000500");
    }

    @Test
    void theDeviceIsLookedForInTheUnitAndThenEverywhere() {
        AssetView device = Assets.pc(1, AssetState.IN_USE, 1);
        server.on(
                SearchAssets.class,
                command ->
                        new AssetPage(
                                command.unitId() == null ? List.of(device) : List.of(), null));
        fillByKeyboard();
        desk.run(() -> desk.window().textBox("ticket.editor.asset").target().requestFocus());
        desk.awaitFocus("ticket.editor.asset");
        desk.type("DSK");
        desk.await(
                "it is offered",
                () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        desk.press(KeyEvent.VK_ENTER);
        desk.awaitText("ticket.editor.asset", "DSK-PC-01");
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText(TicketEditorPanel.NOTICE, "T-2026-000500 tersimpan");
        assertThat(server.sent(SearchAssets.class))
                .extracting(SearchAssets::unitId)
                .startsWith(Samples.rudi().unitId(), null);
        assertThat(server.sent(FileTicket.class))
                .singleElement()
                .extracting(FileTicket::assetId)
                .isEqualTo(device.id());
    }

    @Test
    void aRefusalKeepsTheTextAndMarksTheField() {
        server.refuse(
                FileTicket.class,
                new Fault(
                        FaultCode.INVALID,
                        Map.of(),
                        List.of(new FieldError("subject", "TOO_LONG", Map.of("max", "10"))),
                        "c"));
        fillByKeyboard();
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText(TicketEditorPanel.NOTICE, "Yang Anda ketik tetap ada di sini");
        desk.awaitText("ticket.field.subject.error", "paling banyak 10");
        desk.awaitFocus(TicketEditorPanel.SUBJECT);
        assertThat(desk.text(TicketEditorPanel.SUBJECT)).isEqualTo("Nomor LP ganda");
    }
}
