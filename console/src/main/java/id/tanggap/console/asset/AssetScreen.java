package id.tanggap.console.asset;

import id.tanggap.console.asset.AssetCardPanel.Side;
import id.tanggap.console.link.AssetOpener;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.identity.Role;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.Timer;

/** Assets: list on the left; card, editor, import or tickets per model on the right. */
public final class AssetScreen implements Screen, AssetOpener {
    private static final int REST_MILLIS = 150;

    private final JSplitPane panel;
    private final Runnable toFront;
    private final boolean mayWrite;
    private final AssetListPanel listPanel;
    private final AssetCardPanel cardPanel;
    private final ListPresenter<AssetQuery, AssetView> list;
    private final AssetCardPresenter card;
    private final AssetImportPresenter imports;
    private final ModelReportPresenter models;
    private final List<AppAction> actions;

    /**
     * @param toFront brings this screen to the front of the shell
     */
    public AssetScreen(
            Workplace workplace, Runnable toFront, UnitCatalogue units, TicketOpener tickets) {
        this.toFront = toFront;
        Messages messages = workplace.messages();
        mayWrite = workplace.is(Role.SUPERVISOR) || workplace.is(Role.TECHNICIAN);
        AppAction create = new AppAction(messages, "asset.create", () -> card().create());
        create.putValue(AppAction.SMALL_ICON, Icons.of("plus", Tone.ON_ACCENT));
        AppAction edit = new AppAction(messages, "asset.edit", () -> card().edit());
        AppAction showImport = new AppAction(messages, "asset.import", this::beginImport);
        AppAction showModels = new AppAction(messages, "asset.models", this::showModels);
        AppAction close = new AppAction(messages, "asset.close", () -> show(Side.READ));
        actions = mayWrite ? List.of(create, edit, showImport, showModels) : List.of();
        listPanel =
                new AssetListPanel(
                        workplace,
                        units,
                        mayWrite ? List.of(showModels, showImport) : List.of(),
                        mayWrite ? create : null,
                        this::list,
                        this::rest);
        AssetImportPanel importPanel = new AssetImportPanel(workplace, close, this::imports);
        ModelReportPanel modelPanel = new ModelReportPanel(workplace, close, this::models);
        cardPanel =
                new AssetCardPanel(
                        messages,
                        new AssetReadingPanel(workplace, mayWrite ? edit : null, tickets::open),
                        new AssetEditorPanel(messages, units, this::card),
                        importPanel.component(),
                        modelPanel.component(),
                        () -> card().reload());
        panel = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, listPanel, cardPanel);
        panel.setResizeWeight(0.56);
        panel.setBorder(BorderFactory.createEmptyBorder());
        panel.setName("asset.screen");
        Labels.styled(cardPanel, "surface");
        list = AssetQuery.list(listPanel, workplace.api(), workplace.tasks(), workplace.events());
        card =
                new AssetCardPresenter(
                        cardPanel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        asset -> list().saved(asset));
        imports =
                new AssetImportPresenter(
                        importPanel, workplace.api(), workplace.tasks(), () -> list().reload());
        models =
                new ModelReportPresenter(
                        modelPanel, workplace.api(), workplace.tasks(), workplace.times());
        cardPanel.render(card.state());
        if (mayWrite) {
            create.bindTo(panel);
            edit.bindTo(panel);
        }
    }

    private ListPresenter<AssetQuery, AssetView> list() {
        return list;
    }

    private AssetCardPresenter card() {
        return card;
    }

    private AssetImportPresenter imports() {
        return imports;
    }

    private ModelReportPresenter models() {
        return models;
    }

    private void beginImport() {
        show(Side.IMPORT);
        imports.begin();
    }

    private void showModels() {
        show(Side.MODELS);
        models.load();
    }

    private void show(Side side) {
        cardPanel.show(side);
    }

    /** Arrow keys run over rows: only where they rest an asset is loaded. */
    private void rest(UUID assetId) {
        Timer rest =
                new Timer(
                        REST_MILLIS,
                        event -> {
                            if (assetId.equals(list.state().selected())) {
                                show(Side.READ);
                                card.open(assetId);
                            }
                        });
        rest.setRepeats(false);
        rest.start();
    }

    @Override
    public String key() {
        return "asset";
    }

    @Override
    public String icon() {
        return "asset";
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        list.shown();
        if (card.state().draft() == null) {
            listPanel.focus();
        }
    }

    @Override
    public boolean ready() {
        return !list.state().loading()
                && !card.state().loading()
                && !imports.state().busy()
                && !models.state().loading();
    }

    @Override
    public List<AppAction> actions() {
        return actions;
    }

    @Override
    public boolean hasUnsavedText() {
        return card.hasUnsavedText();
    }

    @Override
    public List<Pose> poses() {
        Pose read =
                new Pose(
                        "card",
                        () ->
                                list.state().rows().stream()
                                        .max(Comparator.comparingInt(row -> row.openTickets()))
                                        .ifPresent(row -> open(row.id())));
        if (!mayWrite) {
            return List.of(read);
        }
        return List.of(
                read,
                new Pose("editor", card::edit),
                new Pose(
                        "models",
                        () -> {
                            card.cancel();
                            showModels();
                        }),
                new Pose(
                        "import",
                        () -> {
                            beginImport();
                            imports.fill(
                                    """
                                    tag,kind,model,serial,polda,unit,location
                                    RL-PC-03,PC,Nusantara Prima 7,NP7-041990,BENGKULU,Polres Rejang Lebong,Ruang SPKT
                                    RL-PRN-02,PRINTERS,Cetak Laser 210,,BENGKULU,Polres Rejang Lebong,Bag Ops
                                    """);
                            imports.check();
                        }),
                new Pose("list", () -> show(Side.READ)));
    }

    @Override
    public void close() {
        list.close();
        card.close();
    }

    @Override
    public void open(UUID assetId) {
        toFront.run();
        show(Side.READ);
        list.select(assetId);
        card.open(assetId);
    }
}
