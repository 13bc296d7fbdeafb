package id.tanggap.console.asset;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Assets;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.asset.AssetChanged;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.SearchAssets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetQueryTest {
    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final ListPresenter<AssetQuery, AssetView> list =
            AssetQuery.list(state -> {}, server, new DirectUiTasks(), events);

    @Test
    void everyFilterIsAskedForAndChangesAreFollowed() {
        server.on(
                SearchAssets.class,
                _ -> new AssetPage(List.of(Assets.pc(1, AssetState.IN_USE, 0)), null));
        list.search(" prima ");
        list.filter(new AssetQuery("", AssetKind.PC, AssetState.IN_USE, "NTT", true));
        assertThat(server.sent(SearchAssets.class).getLast())
                .isEqualTo(
                        new SearchAssets(
                                "prima",
                                AssetKind.PC,
                                AssetState.IN_USE,
                                "NTT",
                                null,
                                true,
                                ListPresenter.PAGE,
                                null));
        AssetView repaired = Assets.pc(1, AssetState.IN_REPAIR, 1);
        events.give(new AssetChanged(repaired));
        assertThat(list.state().rows()).containsExactly(repaired);
    }
}
