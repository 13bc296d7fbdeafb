package id.tanggap.console.asset;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Assets;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.asset.AssetChanged;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.GetAsset;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssetCardPresenterTest {
    private static final AssetView PC = Assets.pc(1, AssetState.IN_USE, 3);

    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final FakeView view = new FakeView();
    private final List<AssetView> saved = new ArrayList<>();
    private final AssetCardPresenter presenter =
            new AssetCardPresenter(view, server, new DirectUiTasks(), events, saved::add);

    private static final class FakeView implements AssetCardView {
        private final List<AssetCardState> states = new ArrayList<>();

        @Override
        public void render(AssetCardState state) {
            states.add(state);
        }

        @Override
        public void beginEdit(AssetDraft draft) {}

        AssetCardState last() {
            return states.getLast();
        }
    }

    @BeforeEach
    void assetIsThere() {
        server.on(GetAsset.class, command -> Assets.detail(PC));
    }

    private AssetDraft typed(String tag, @Nullable UUID unit, String unitTyped, String warranty) {
        AssetDraft draft = Objects.requireNonNull(view.last().draft());
        return new AssetDraft(
                draft.assetId(),
                draft.version(),
                tag,
                AssetKind.PRINTER,
                "Cetak Laser 210",
                " ",
                unit,
                unitTyped,
                "Ruang SPKT",
                "",
                warranty,
                AssetState.SPARE,
                "",
                "");
    }

    @Test
    void aNewAssetIsSavedWithWhatIsKnown() {
        server.on(SaveAsset.class, command -> Assets.detail(PC));
        presenter.create();
        presenter.type(typed(" RL-PRN-02 ", Samples.id(20), "Polres", "2027-06-30"));
        presenter.save();
        assertThat(server.sent(SaveAsset.class))
                .containsExactly(
                        new SaveAsset(
                                null,
                                null,
                                "RL-PRN-02",
                                AssetKind.PRINTER,
                                "Cetak Laser 210",
                                null,
                                Samples.id(20),
                                "Ruang SPKT",
                                null,
                                LocalDate.of(2027, 6, 30),
                                AssetState.SPARE,
                                null,
                                null));
        assertThat(saved).containsExactly(PC);
        assertThat(view.last().draft()).isNull();
    }

    @Test
    void whatIsWrongIsSaidBeforeTheServerIsAsked() {
        presenter.create();
        presenter.type(typed("", null, "Polres Antah", "30/06/2027"));
        presenter.save();
        assertThat(view.last().errors()).containsOnlyKeys("tag", "unitId", "warrantyUntil");
        assertThat(server.sent(SaveAsset.class)).isEmpty();
    }

    @Test
    void aTakenSerialNumberIsShownAtItsField() {
        FieldError taken = FieldError.of("serial", "DUPLICATE");
        server.refuse(
                SaveAsset.class, new Fault(FaultCode.DUPLICATE, Map.of(), List.of(taken), "c"));
        presenter.open(PC.id());
        presenter.edit();
        presenter.save();
        assertThat(view.last().errors()).containsOnly(Map.entry("serial", taken));
        assertThat(view.last().draft()).isNotNull();
    }

    @Test
    void aStaleVersionKeepsTheTextAndTheNextSaveIsOnTopOfTheOther() {
        presenter.open(PC.id());
        presenter.edit();
        presenter.type(typed("DSK-PC-01", null, "", ""));
        server.refuse(
                SaveAsset.class,
                new Fault(FaultCode.STALE_VERSION, Map.of("changedBy", "Joko"), List.of(), "c"));
        server.on(GetAsset.class, command -> Assets.detail(Assets.pc(1, AssetState.IN_REPAIR, 4)));
        presenter.save();
        assertThat(view.last().changedBy()).isEqualTo("Joko");
        server.on(SaveAsset.class, command -> Assets.detail(PC));
        presenter.save();
        assertThat(server.sent(SaveAsset.class).getLast().version()).isEqualTo(4);
        assertThat(server.sent(SaveAsset.class).getLast().location()).isEqualTo("Ruang SPKT");
    }

    @Test
    void aChangeByAColleagueIsReadAgain() {
        presenter.open(PC.id());
        AssetView repaired = Assets.pc(1, AssetState.IN_REPAIR, 4);
        server.on(GetAsset.class, command -> Assets.detail(repaired));
        events.give(new AssetChanged(repaired));
        assertThat(view.last().detail()).isEqualTo(Assets.detail(repaired));
    }
}
