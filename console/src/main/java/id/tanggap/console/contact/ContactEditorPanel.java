package id.tanggap.console.contact;

import com.formdev.flatlaf.FlatClientProperties;
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
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.unit.UnitView;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The editor of a contact. */
final class ContactEditorPanel {
    /** Name of the field with the operator's name. */
    static final String NAME = "contact.editor.name";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final Messages messages;
    private final UnitCatalogue units;
    private final Supplier<ContactCardPresenter> presenter;
    private final Forms form;
    private final JLabel title = Labels.page("");
    private final JTextField name = new JTextField();
    private final JTextField rank = new JTextField();
    private final JTextField nrp = new JTextField();
    private final JTextField role = new JTextField();
    private final JTextField phones = new JTextField();
    private final JTextArea note = new JTextArea(3, 20);
    private final TypeAhead<UnitView> unit;
    private final JLabel notice = new JLabel(" ");
    private final AppAction save;
    private Map<String, FieldError> shownErrors = Map.of();
    private boolean busy;
    private boolean rendering;

    ContactEditorPanel(
            Messages messages, UnitCatalogue units, Supplier<ContactCardPresenter> presenter) {
        this.messages = messages;
        this.units = units;
        this.presenter = presenter;
        form = new Forms(messages);
        unit =
                Pickers.unit(
                        "contact.editor.unit",
                        messages.text("contact.editor.unit.placeholder"),
                        units,
                        chosen -> edited());
        save =
                new AppAction(messages, "contact.save", () -> presenter.get().save())
                        .enabledWhen(() -> !busy)
                        .bindTo(panel);
        AppAction cancel =
                new AppAction(messages, "contact.cancel", () -> presenter.get().cancel())
                        .bindTo(panel);
        layout(cancel);
        List.of(name, rank, nrp, role, phones, note)
                .forEach(field -> Typing.each(field, this::edited));
    }

    private void layout(AppAction cancel) {
        name.setName(NAME);
        rank.setName("contact.editor.rank");
        nrp.setName("contact.editor.nrp");
        role.setName("contact.editor.role");
        phones.setName("contact.editor.phones");
        note.setName("contact.editor.note");
        notice.setName("contact.editor.notice");
        phones.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("contact.editor.phones.placeholder"));
        nrp.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("contact.editor.nrp.placeholder"));
        rank.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT,
                messages.text("contact.editor.rank.placeholder"));
        TextAreas.sentences(note);
        form.row("contact.field.name", "name", name)
                .row("contact.field.rank", "rank", rank)
                .row("contact.field.nrp", "nrp", nrp)
                .row("contact.field.unit", "unitId", unit.field())
                .row("contact.field.role", "role", role)
                .row("contact.field.phones", "phones", phones)
                .row("contact.field.note", "note", new JScrollPane(note));
        JPanel body =
                new JPanel(
                        new MigLayout("insets 12 16 16 16, fillx, wrap 1, gapy 16", "[grow,fill]"));
        Labels.styled(body, "surface");
        body.add(title);
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

    JComponent component() {
        return panel;
    }

    private void edited() {
        ContactDraft before = presenter.get().state().draft();
        if (rendering || before == null) {
            return;
        }
        UnitView chosen = unit.value();
        presenter
                .get()
                .type(
                        new ContactDraft(
                                before.contactId(),
                                before.version(),
                                name.getText(),
                                rank.getText(),
                                nrp.getText(),
                                role.getText(),
                                chosen == null ? null : chosen.id(),
                                ContactDraft.phones(phones.getText()),
                                note.getText()));
    }

    void begin(ContactDraft draft) {
        rendering = true;
        try {
            title.setText(
                    messages.text(
                            draft.contactId() == null
                                    ? "contact.editor.new"
                                    : "contact.editor.change"));
            name.setText(draft.name());
            rank.setText(draft.rank());
            nrp.setText(draft.nrp());
            role.setText(draft.role());
            phones.setText(String.join(", ", draft.phones()));
            note.setText(draft.note());
            unit.setValue(null);
            units.whenLoaded(() -> showUnit(draft));
        } finally {
            rendering = false;
        }
        SwingUtilities.invokeLater(name::requestFocusInWindow);
    }

    private void showUnit(ContactDraft draft) {
        units.units().stream()
                .filter(known -> known.id().equals(draft.unitId()))
                .findFirst()
                .ifPresent(unit::setValue);
    }

    void render(ContactCardState state) {
        busy = state.saving();
        save.refresh();
        if (!state.errors().equals(shownErrors)) {
            shownErrors = state.errors();
            form.showErrors(List.copyOf(shownErrors.values()));
        }
        Fault fault = state.fault();
        String who = state.changedBy();
        if (who != null) {
            Labels.say(
                    notice,
                    messages.text("contact.changedBy", who.isBlank() ? "—" : who),
                    "refresh",
                    Tone.WARN);
        } else if (fault != null) {
            Labels.say(notice, FaultText.ofDraft(messages, fault), "alert", Tone.DANGER);
        } else if (!state.errors().isEmpty()) {
            Labels.say(notice, messages.text("fault.INVALID"), "alert", Tone.DANGER);
        } else {
            Labels.say(notice, messages.text("contact.editor.hint"), null, Tone.MUTED);
        }
    }
}
