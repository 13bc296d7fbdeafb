package id.tanggap.console.asset;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Assets;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.asset.AssetChanged;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.SearchAssets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetListPresenterTest {
    private static final AssetView FIRST = Assets.pc(1, AssetState.IN_USE, 0);
    private static final AssetView SECOND = Assets.pc(2, AssetState.SPARE, 0);

    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final List<AssetListState> rendered = new ArrayList<>();
    private final AssetListPresenter presenter =
            new AssetListPresenter(rendered::add, server, new DirectUiTasks(), events);

    @Test
    void aFilterKeepsTheWords() {
        server.on(SearchAssets.class, command -> new AssetPage(List.of(FIRST), null));
        presenter.search(" prima ");
        presenter.filter(new AssetQuery("", AssetKind.PC, null, null, true));
        assertThat(server.sent(SearchAssets.class).getLast())
                .isEqualTo(
                        new SearchAssets(
                                "prima",
                                AssetKind.PC,
                                null,
                                null,
                                null,
                                true,
                                AssetListPresenter.PAGE,
                                null));
    }

    @Test
    void anOlderAnswerIsDropped() {
        var held = server.hold(SearchAssets.class);
        presenter.search("a");
        presenter.search("ab");
        var old = held.removeFirst();
        held.removeFirst().complete(new AssetPage(List.of(SECOND), null));
        old.complete(new AssetPage(List.of(FIRST), null));
        assertThat(rendered.getLast().rows()).containsExactly(SECOND);
    }

    @Test
    void pagesAreAppendedChangesShownInPlaceAndNewOnesOnTop() {
        server.on(
                SearchAssets.class,
                command ->
                        command.cursor() == null
                                ? new AssetPage(List.of(FIRST), "n")
                                : new AssetPage(List.of(SECOND), null));
        presenter.shown();
        presenter.more();
        AssetView repaired = Assets.pc(2, AssetState.IN_REPAIR, 1);
        events.give(new AssetChanged(repaired));
        AssetView third = Assets.pc(3, AssetState.IN_USE, 0);
        presenter.saved(third);
        assertThat(rendered.getLast().rows()).containsExactly(third, FIRST, repaired);
        assertThat(rendered.getLast().selected()).isEqualTo(third.id());
    }
}
