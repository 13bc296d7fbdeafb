package id.tanggap.console.settings.group;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.settings.CheckList;
import id.tanggap.console.settings.EditorForm;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.supportgroup.AssignmentMode;
import id.tanggap.protocol.supportgroup.GroupCandidates.Candidate;
import id.tanggap.protocol.supportgroup.GroupMember;
import id.tanggap.protocol.supportgroup.SupportGroupView;
import id.tanggap.protocol.unit.PoldaView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** How a group's tickets are assigned; its members; what the chosen one knows and covers. */
final class GroupForm implements EditorForm<GroupFields> {
    /** Name of the table of members. */
    static final String MEMBERS = "settings.group.members";

    private final Messages messages;
    private final Times times;
    private final SettingsCatalogue catalogue;
    private final Runnable edited;
    private final Forms form;
    private final JComboBox<Choice<AssignmentMode>> assignment = new JComboBox<>();
    private final JComboBox<Choice<UUID>> candidate = new JComboBox<>();
    private final RowTableModel<MemberRow> model;
    private final JTable members;
    private final CheckList<String> skills;
    private final CheckList<String> poldas;
    private final JLabel whose = Labels.strong(" ");
    private final AppAction add;
    private final AppAction remove;
    private Map<UUID, Instant> absent = Map.of();
    private List<Candidate> candidates = List.of();
    private boolean filling;

    /**
     * @param edited told of every change by the user
     */
    GroupForm(
            Messages messages,
            Times times,
            ConsolePrefs prefs,
            SettingsCatalogue catalogue,
            Runnable edited) {
        this.messages = messages;
        this.times = times;
        this.catalogue = catalogue;
        this.edited = edited;
        form = new Forms(messages);
        for (AssignmentMode mode : AssignmentMode.values()) {
            assignment.addItem(new Choice<>(mode, messages.of(mode)));
        }
        assignment.setName("settings.group.assignment");
        candidate.setName("settings.group.candidate");
        candidate.setMaximumRowCount(16);
        Labels.named(candidate, messages.text("settings.group.candidate"));
        model = columns();
        members = Tables.create(model, MEMBERS, messages.text("settings.group.members"), prefs);
        skills =
                new CheckList<>(
                        "settings.group.skills",
                        messages.text("settings.group.skills"),
                        this::ticked);
        poldas =
                new CheckList<>(
                        "settings.group.poldas",
                        messages.text("settings.group.poldas"),
                        this::ticked);
        add = new AppAction(messages, "settings.group.add", this::add);
        remove =
                new AppAction(messages, "settings.group.remove", this::remove)
                        .enabledWhen(() -> chosen() != null);
        layout();
        assignment.addActionListener(event -> changed());
        members.getSelectionModel()
                .addListSelectionListener(
                        event -> {
                            if (!filling && !event.getValueIsAdjusting()) {
                                showChosen();
                            }
                        });
    }

    private RowTableModel<MemberRow> columns() {
        return new RowTableModel<MemberRow>(MemberRow::userId)
                .column(
                        messages.text("settings.group.column.name"),
                        150,
                        row -> Cell.of(row.name()))
                .column(messages.text("settings.group.column.present"), 130, this::present)
                .numeric(
                        messages.text("settings.group.skills"),
                        80,
                        row -> count(row.skills(), catalogue::category))
                .numeric(
                        messages.text("settings.group.poldas"),
                        70,
                        row -> count(row.poldas(), catalogue::polda));
    }

    private Cell present(MemberRow row) {
        Instant until = absent.get(row.userId());
        return until == null
                ? Cell.of(messages.text("settings.group.present"), Tone.OK).withIcon("check")
                : Cell.of(messages.text("settings.group.absent", times.brief(until)), Tone.WARN)
                        .withIcon("pause")
                        .withTooltip(times.full(until));
    }

    private static Cell count(Set<String> codes, UnaryOperator<String> name) {
        String all = String.join(", ", codes.stream().map(name).sorted().toList());
        return Cell.number(codes.isEmpty() ? "—" : String.valueOf(codes.size()), codes.size())
                .withTooltip(all.isEmpty() ? null : all);
    }

    private void layout() {
        JPanel adding = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow,fill][][]"));
        adding.setOpaque(false);
        adding.add(candidate, "wmin 0");
        adding.add(add.button());
        adding.add(remove.button());
        JPanel knows =
                new JPanel(
                        new MigLayout(
                                "insets 0, fillx, wrap 2, gapx 12, gapy 4",
                                "[grow,fill,sg][grow,fill,sg]"));
        knows.setOpaque(false);
        whose.setName("settings.group.whose");
        knows.add(whose, "span 2, wmin 0");
        knows.add(Labels.caption(messages.text("settings.group.skills.hint")), "wmin 0");
        knows.add(Labels.caption(messages.text("settings.group.poldas.hint")), "wmin 0");
        knows.add(skills.component(), "h 180!, wmin 0");
        knows.add(poldas.component(), "h 180!, wmin 0");
        JComponent table = Tables.scroll(members);
        form.row("settings.group.field.assignment", "assignment", assignment)
                .section("settings.group.section.members");
        form.panel().add(table, "span 2, growx, h 150!");
        form.wide(adding);
        form.panel().add(knows, "span 2, growx, gaptop 8");
    }

    /** Categories and Polda have come. */
    void offer() {
        List<Choice<String>> categories = new ArrayList<>();
        catalogue
                .options()
                .categories()
                .forEach(
                        each ->
                                categories.add(
                                        new Choice<>(
                                                each.code(),
                                                (each.parent() == null ? "" : "    ")
                                                        + catalogue.category(each.code()))));
        skills.offer(categories);
        List<Choice<String>> places = new ArrayList<>();
        for (PoldaView polda : catalogue.allPolda()) {
            places.add(new Choice<>(polda.code(), catalogue.polda(polda.code())));
        }
        poldas.offer(places);
    }

    /** Who can be added has come. */
    void offer(List<Candidate> people) {
        candidates = people;
        offerCandidates();
    }

    private void offerCandidates() {
        candidate.removeAllItems();
        candidates.stream()
                .filter(person -> model.indexOf(person.userId()) < 0)
                .forEach(person -> candidate.addItem(new Choice<>(person.userId(), person.name())));
        add.setEnabled(candidate.getItemCount() > 0);
    }

    /** Who is away now. */
    void presence(@Nullable SupportGroupView group) {
        Map<UUID, Instant> away = new HashMap<>();
        if (group != null) {
            for (GroupMember member : group.members()) {
                Instant until = member.absentUntil();
                if (until != null) {
                    away.put(member.userId(), until);
                }
            }
        }
        absent = away;
        members.repaint();
    }

    private @Nullable MemberRow chosen() {
        int row = members.getSelectedRow();
        return row < 0 ? null : model.row(members.convertRowIndexToModel(row));
    }

    private void add() {
        int index = candidate.getSelectedIndex();
        if (index >= 0) {
            Choice<UUID> person = candidate.getItemAt(index);
            List<MemberRow> all = new ArrayList<>(model.rows());
            UUID id = Objects.requireNonNull(person.value());
            all.add(new MemberRow(id, person.text(), Set.of(), Set.of()));
            show(all, id);
            edited.run();
        }
    }

    private void remove() {
        MemberRow gone = chosen();
        if (gone != null) {
            List<MemberRow> all = new ArrayList<>(model.rows());
            all.remove(gone);
            show(all, all.isEmpty() ? null : all.getFirst().userId());
            edited.run();
        }
    }

    private void ticked() {
        MemberRow open = chosen();
        if (open != null && !filling) {
            MemberRow changed =
                    new MemberRow(open.userId(), open.name(), skills.ticked(), poldas.ticked());
            show(
                    model.rows().stream().map(row -> row.equals(open) ? changed : row).toList(),
                    open.userId());
            edited.run();
        }
    }

    private void changed() {
        if (!filling) {
            edited.run();
        }
    }

    private void show(List<MemberRow> rows, @Nullable UUID select) {
        filling = true;
        model.setRows(rows);
        int index = select == null ? -1 : model.indexOf(select);
        if (index < 0) {
            members.clearSelection();
        } else {
            int row = members.convertRowIndexToView(index);
            members.setRowSelectionInterval(row, row);
        }
        offerCandidates();
        filling = false;
        showChosen();
    }

    private void showChosen() {
        MemberRow open = chosen();
        whose.setText(
                open == null
                        ? messages.text("settings.group.nobody")
                        : messages.text("settings.group.knows", open.name()));
        skills.show(open == null ? Set.of() : open.skills());
        poldas.show(open == null ? Set.of() : open.poldas());
        skills.setEnabled(open != null);
        poldas.setEnabled(open != null);
        remove.refresh();
    }

    @Override
    public JComponent component() {
        return form.panel();
    }

    @Override
    public void fill(GroupFields fields) {
        filling = true;
        Choice.select(assignment, fields.assignment());
        filling = false;
        show(
                fields.members(),
                fields.members().isEmpty() ? null : fields.members().getFirst().userId());
    }

    @Override
    public GroupFields read() {
        return new GroupFields(
                Objects.requireNonNullElse(Choice.selected(assignment), AssignmentMode.BY_HAND),
                model.rows());
    }

    @Override
    public List<FieldError> showErrors(List<FieldError> errors) {
        return form.showErrors(errors);
    }

    @Override
    public void toFirstField() {
        assignment.requestFocusInWindow();
    }

    @Override
    public void allow(boolean isNew, boolean mayChange) {}
}
