package id.tanggap.console.asset;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.Pickers;
import id.tanggap.console.reference.TypeAhead;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.TextAreas;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.unit.UnitView;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The editor of an asset. */
final class AssetEditorPanel {
    /** Name of the field with the tag, where the caret begins. */
    static final String TAG = "asset.editor.tag";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final UnitCatalogue units;
    private final Supplier<AssetCardPresenter> presenter;
    private final Forms form;
    private final JLabel heading = Labels.page("");
    private final JTextField tag = new JTextField();
    private final JComboBox<Choice<AssetKind>> kind = new JComboBox<>();
    private final JTextField model = new JTextField();
    private final JTextField serial = new JTextField();
    private final JTextField location = new JTextField();
    private final JTextField owner = new JTextField();
    private final JTextField warranty = new JTextField();
    private final JComboBox<Choice<AssetState>> state = new JComboBox<>();
    private final JTextArea note = new JTextArea(2, 20);
    private final JTextField reason = new JTextField();
    private final TypeAhead<UnitView> unit;
    private final JLabel notice = new JLabel(" ");
    private final AppAction save;
    private Map<String, FieldError> shownErrors = Map.of();
    private boolean busy;
    private boolean rendering;

    AssetEditorPanel(
            Messages messages, UnitCatalogue units, Supplier<AssetCardPresenter> presenter) {
        this.messages = messages;
        this.units = units;
        this.presenter = presenter;
        form = new Forms(messages);
        for (AssetKind each : AssetKind.values()) {
            kind.addItem(new Choice<>(each, messages.of(each)));
        }
        for (AssetState each : AssetState.values()) {
            state.addItem(new Choice<>(each, messages.of(each)));
        }
        kind.setMaximumRowCount(12);
        unit =
                Pickers.unit(
                        "asset.editor.unit",
                        messages.text("asset.editor.unit.placeholder"),
                        units,
                        chosen -> edited());
        save =
                new AppAction(messages, "asset.save", () -> presenter.get().save())
                        .enabledWhen(() -> !busy)
                        .bindTo(panel);
        AppAction cancel =
                new AppAction(messages, "asset.cancel", () -> presenter.get().cancel())
                        .bindTo(panel);
        layout(cancel);
        List.of(tag, model, serial, unit.field(), location, owner, warranty, note, reason)
                .forEach(field -> Typing.each(field, this::edited));
        kind.addActionListener(event -> edited());
        state.addActionListener(event -> edited());
    }

    private void layout(AppAction cancel) {
        tag.setName(TAG);
        kind.setName("asset.editor.kind");
        model.setName("asset.editor.model");
        serial.setName("asset.editor.serial");
        location.setName("asset.editor.location");
        owner.setName("asset.editor.owner");
        warranty.setName("asset.editor.warranty");
        state.setName("asset.editor.state");
        note.setName("asset.editor.note");
        reason.setName("asset.editor.reason");
        notice.setName("asset.editor.notice");
        hint(tag, "asset.editor.tag.placeholder");
        hint(location, "asset.editor.location.placeholder");
        hint(warranty, "asset.editor.warranty.placeholder");
        hint(reason, "asset.editor.reason.placeholder");
        TextAreas.sentences(note);
        form.row("asset.field.tag", "tag", tag)
                .row("asset.field.kind", "kind", kind)
                .row("asset.field.model", "model", model)
                .row("asset.field.serial", "serial", serial)
                .row("asset.field.unit", "unitId", unit.field())
                .row("asset.field.location", "location", location)
                .row("asset.field.owner", "owner", owner)
                .row("asset.field.warranty", "warrantyUntil", warranty)
                .row("asset.field.state", "state", state)
                .row("asset.field.note", "note", new JScrollPane(note))
                .row("asset.field.reason", "reason", reason);
        JPanel body =
                new JPanel(
                        new MigLayout("insets 12 16 16 16, fillx, wrap 1, gapy 16", "[grow,fill]"));
        Labels.styled(body, "surface");
        body.add(heading);
        form.panel().setOpaque(false);
        body.add(form.panel());
        JPanel foot = new JPanel(new MigLayout("insets 8 16 12 16, fillx", "[grow][][]"));
        Labels.styled(foot, "surface");
        foot.add(notice, "wmin 0");
        foot.add(cancel.button());
        foot.add(Labels.styled(save.button(), "primary"));
        JScrollPane scroll = new JScrollPane(body);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        panel.add(scroll, BorderLayout.CENTER);
        panel.add(foot, BorderLayout.SOUTH);
    }

    private void hint(JTextField field, String key) {
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, messages.text(key));
    }

    JComponent component() {
        return panel;
    }

    private void edited() {
        AssetDraft before = presenter.get().state().draft();
        if (rendering || before == null) {
            return;
        }
        UnitView chosen = unit.value();
        presenter
                .get()
                .type(
                        new AssetDraft(
                                before.assetId(),
                                before.version(),
                                tag.getText(),
                                Objects.requireNonNullElse(Choice.selected(kind), AssetKind.PC),
                                model.getText(),
                                serial.getText(),
                                chosen == null ? null : chosen.id(),
                                unit.field().getText(),
                                location.getText(),
                                owner.getText(),
                                warranty.getText(),
                                Objects.requireNonNullElse(
                                        Choice.selected(state), AssetState.IN_USE),
                                note.getText(),
                                reason.getText()));
    }

    void begin(AssetDraft draft) {
        rendering = true;
        boolean isNew = draft.assetId() == null;
        heading.setText(messages.text(isNew ? "asset.editor.new" : "asset.editor.change"));
        tag.setText(draft.tag());
        model.setText(draft.model());
        serial.setText(draft.serial());
        location.setText(draft.location());
        owner.setText(draft.owner());
        warranty.setText(draft.warranty());
        note.setText(draft.note());
        reason.setText(draft.reason());
        reason.setEnabled(!isNew);
        Choice.select(kind, draft.kind());
        Choice.select(state, draft.state());
        rendering = false;
        units.whenLoaded(
                () -> {
                    rendering = true;
                    unit.setValue(
                            units.units().stream()
                                    .filter(u -> u.id().equals(draft.unitId()))
                                    .findFirst()
                                    .orElse(null));
                    rendering = false;
                });
        shownErrors = Map.of();
        form.clearErrors();
        SwingUtilities.invokeLater(tag::requestFocusInWindow);
    }

    void render(AssetCardState card) {
        busy = card.busy();
        save.refresh();
        if (!card.errors().equals(shownErrors)) {
            shownErrors = card.errors();
            form.showErrors(List.copyOf(shownErrors.values()));
        }
        Fault fault = card.fault();
        String other = card.changedBy();
        if (other != null) {
            Labels.say(notice, messages.text("asset.changedBy", other), "refresh", Tone.WARN);
        } else if (fault != null) {
            Labels.say(
                    notice,
                    FaultText.of(messages, fault) + " " + messages.text("fault.kept"),
                    "alert",
                    Tone.DANGER);
        } else if (!card.errors().isEmpty()) {
            Labels.say(notice, messages.text("fault.INVALID"), "alert", Tone.DANGER);
        } else {
            Labels.say(notice, messages.text("asset.editor.hint"), null, Tone.MUTED);
        }
    }
}
