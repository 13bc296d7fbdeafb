package id.tanggap.console.asset;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Assets;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Openers;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Units;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.AssetImport.Outcome;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.GetAsset;
import id.tanggap.protocol.asset.ImportAssets;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.asset.SearchAssets;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.unit.ListUnits;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("gui")
class AssetGuiTest {
    private static final AssetView PC = Assets.pc(1, AssetState.IN_USE, 3);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(ListUnits.class, command -> Units.all())
                    .on(SearchAssets.class, command -> new AssetPage(List.of(PC), null))
                    .on(GetAsset.class, command -> Assets.detail(PC));
    private ScreenWindow<AssetScreen> desk;

    @BeforeEach
    void openTheScreen() {
        desk =
                ScreenWindow.open(
                        server,
                        new HandEvents(),
                        place ->
                                new AssetScreen(
                                        ofTechnician(place),
                                        () -> {},
                                        new UnitCatalogue(place.api(), place.tasks()),
                                        Openers.tickets(ticket -> {})));
        desk.awaitFocus(AssetListPanel.SEARCH);
    }

    private static Workplace ofTechnician(Workplace place) {
        UserView user = place.user();
        return new Workplace(
                new UserView(
                        user.id(),
                        user.username(),
                        user.name(),
                        Set.of(Role.TECHNICIAN),
                        user.groups(),
                        user.extension(),
                        user.disabled(),
                        user.version()),
                place.api(),
                place.files(),
                place.exports(),
                place.events(),
                place.tasks(),
                place.messages(),
                place.times(),
                place.prefs(),
                place.drafts());
    }

    @AfterEach
    void closeTheWindow() {
        desk.close();
    }

    @Test
    void anAssetIsFoundAndSentToRepair() {
        server.on(SaveAsset.class, command -> Assets.detail(Assets.pc(1, AssetState.IN_REPAIR, 4)));
        desk.press(KeyEvent.VK_ENTER);
        desk.awaitFocus(AssetListPanel.TABLE);
        desk.press(KeyEvent.VK_DOWN);
        desk.awaitText(AssetReadingPanel.TAG, "DSK-PC-01");
        desk.window().button("asset.edit").focus();
        desk.press(KeyEvent.VK_SPACE);
        desk.awaitFocus(AssetEditorPanel.TAG);
        desk.window().comboBox("asset.editor.state").focus();
        desk.press(KeyEvent.VK_DOWN);
        desk.window().textBox("asset.editor.reason").focus();
        desk.type("Kipas mati");
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText("asset.card.state", "Diperbaiki");
        SaveAsset sent = server.sent(SaveAsset.class).getFirst();
        assertThat(sent.state()).isEqualTo(AssetState.IN_REPAIR);
        assertThat(sent.reason()).isEqualTo("Kipas mati");
        assertThat(sent.version()).isEqualTo(3);
    }

    @Test
    void aTableIsLookedAtThenEntered() {
        server.on(
                ImportAssets.class,
                command ->
                        new AssetImport(
                                command.dryRun(),
                                1,
                                0,
                                0,
                                1,
                                List.of(
                                        new AssetImport.Row(2, "A-1", Outcome.CREATED, List.of()),
                                        new AssetImport.Row(
                                                3,
                                                "A-2",
                                                Outcome.REFUSED,
                                                List.of(FieldError.of("kind", "UNKNOWN_VALUE"))))));
        desk.window().button("asset.import").focus();
        desk.press(KeyEvent.VK_SPACE);
        desk.awaitFocus(AssetImportPanel.CSV);
        desk.type("tag,kind,model");
        desk.window().button("asset.import.check").focus();
        desk.press(KeyEvent.VK_SPACE);
        desk.awaitText(AssetImportPanel.NOTICE, "Akan: 1 baru, 0 berubah, 0 tetap, 1 ditolak");
        assertThat(desk.window().table("asset.import.rows").contents()[0])
                .containsExactly("3", "A-2", "Ditolak", "kind: Pilihan ini tidak dikenal.");
        desk.window().button("asset.import.enter").focus();
        desk.press(KeyEvent.VK_SPACE);
        desk.awaitText(AssetImportPanel.NOTICE, "Selesai: 1 baru");
        assertThat(server.sent(ImportAssets.class))
                .extracting(ImportAssets::dryRun)
                .containsExactly(true, false);
    }
}
