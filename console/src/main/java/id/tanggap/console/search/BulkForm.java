package id.tanggap.console.search;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.TypeAhead;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.search.FoundTicket;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What is filled in to change many tickets: the kind of change and what it needs. */
final class BulkForm {
    /** Name of the choice of what is done. */
    static final String KIND = "search.bulk.kind";

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int FOUND = 10;

    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[grow]"));
    private final Messages messages;
    private final Times times;
    private final Supplier<TicketOptions> options;
    private final Consumer<BulkDraft> filled;
    private final JComboBox<Choice<BulkKind>> kind;
    private final JComboBox<Choice<String>> group = new JComboBox<>();
    private final JComboBox<Choice<UUID>> member = new JComboBox<>();
    private final JComboBox<Choice<TicketStatus>> status;
    private final JComboBox<Choice<PendingReason>> reason;
    private final JComboBox<Choice<Priority>> priority;
    private final JComboBox<Choice<String>> category = new JComboBox<>();
    private final JComboBox<Choice<TicketType>> type;
    private final JComboBox<Choice<TicketEntryKind>> say;
    private final JComboBox<Choice<Instant>> snooze = new JComboBox<>();
    private final JTextField text = new JTextField();
    private final TypeAhead<TicketRow> problem;
    private BulkDraft draft = BulkDraft.initial();
    private boolean rendering;

    BulkForm(
            Messages messages,
            Times times,
            ServerApi api,
            UiTasks tasks,
            Supplier<TicketOptions> options,
            Consumer<BulkDraft> filled) {
        this.messages = messages;
        this.times = times;
        this.options = options;
        this.filled = filled;
        panel.setOpaque(false);
        kind = new JComboBox<>();
        for (BulkKind one : BulkKind.values()) {
            kind.addItem(new Choice<>(one, messages.text("search.bulk.kind." + one.name())));
        }
        status =
                enums(
                        List.of(
                                TicketStatus.IN_PROGRESS,
                                TicketStatus.PENDING,
                                TicketStatus.RESOLVED,
                                TicketStatus.CLOSED));
        // A planned date is each ticket's own: it is set on the ticket's page.
        reason =
                enums(
                        List.of(PendingReason.values()).stream()
                                .filter(one -> one != PendingReason.PLANNED_DATE)
                                .toList());
        priority = enums(List.of(Priority.values()));
        type = enums(List.of(TicketType.values()));
        say = enums(List.of(TicketEntryKind.NOTE, TicketEntryKind.REPLY));
        problem =
                new TypeAhead<>(
                        "search.bulk.problem",
                        messages.text("search.bulk.problem.placeholder"),
                        (words, told) ->
                                tasks.call(() -> api.send(problems(words)))
                                        .onSuccess(
                                                page ->
                                                        told.accept(
                                                                page.items().stream()
                                                                        .map(FoundTicket::row)
                                                                        .toList()))
                                        .onFailure(fault -> told.accept(List.of()))
                                        .start(),
                        row -> row.number() + " · " + row.subject(),
                        row -> changed());
        layOut();
        listen();
    }

    private static SearchTickets problems(String words) {
        return new SearchTickets("type:problem " + words, TicketSort.UPDATED, FOUND, null, null);
    }

    private <E extends Enum<E>> JComboBox<Choice<E>> enums(List<E> constants) {
        JComboBox<Choice<E>> box = new JComboBox<>();
        constants.forEach(one -> box.addItem(new Choice<>(one, messages.of(one))));
        return box;
    }

    private void layOut() {
        kind.setName(KIND);
        named(kind, "search.bulk.kind");
        add(group, "search.bulk.group", "w 150:pref:240");
        add(member, "search.bulk.member", "w 150:pref:240");
        add(status, "search.bulk.status", "");
        add(reason, "search.bulk.reason", "w 140:pref:200");
        add(priority, "search.bulk.priority", "");
        add(category, "search.bulk.category", "w 180:pref:300");
        add(type, "search.bulk.type", "");
        add(say, "search.bulk.say", "");
        add(snooze, "search.bulk.snooze", "");
        add(text, "search.bulk.text", "growx, pushx, wmin 120");
        add(problem.field(), "search.bulk.problem", "growx, pushx, wmin 160");
    }

    private void named(JComponent field, String key) {
        Labels.named(field, messages.text(key + ".name"));
        if (field == kind) {
            // All in one cell: what is hidden leaves no gap.
            panel.add(field, "w 150:pref, split 12");
        }
    }

    private void add(JComponent field, String key, String constraints) {
        field.setName(key);
        named(field, key);
        panel.add(field, "gapleft 8" + (constraints.isEmpty() ? "" : ", " + constraints));
    }

    private void listen() {
        for (JComboBox<?> box :
                List.of(kind, member, status, reason, priority, category, type, say, snooze)) {
            box.addActionListener(event -> changed());
        }
        group.addActionListener(
                event -> {
                    if (!rendering) {
                        fillMembers();
                        changed();
                    }
                });
        Typing.each(text, this::changed);
    }

    /** The fields, in one line. */
    JPanel panel() {
        return panel;
    }

    /** The caret goes where the choice begins. */
    void focus() {
        kind.requestFocusInWindow();
    }

    /** Fills the lists that the server has, and the moments that depend on now. */
    void prepare() {
        rendering = true;
        try {
            group.removeAllItems();
            category.removeAllItems();
            boolean english = messages.english();
            for (TicketOptions.Group one : options.get().groups()) {
                group.addItem(new Choice<>(one.code(), english ? one.nameEn() : one.name()));
            }
            for (TicketOptions.Category one : options.get().categories()) {
                String name = english ? one.nameEn() : one.name();
                category.addItem(
                        new Choice<>(one.code(), one.parent() == null ? name : "   " + name));
            }
            Choice.select(group, draft.group());
            Choice.select(category, draft.category());
            fillMembers();
            fillSnooze();
        } finally {
            rendering = false;
        }
    }

    private void fillMembers() {
        boolean before = rendering;
        rendering = true;
        String code = Choice.selected(group);
        member.removeAllItems();
        member.addItem(new Choice<>(null, messages.text("search.bulk.wholeGroup")));
        options.get().groups().stream()
                .filter(one -> one.code().equals(code))
                .flatMap(one -> one.members().stream())
                .forEach(one -> member.addItem(new Choice<>(one.userId(), one.name())));
        Choice.select(member, draft.assigneeId());
        if (member.getSelectedIndex() < 0) {
            member.setSelectedIndex(0);
        }
        rendering = before;
    }

    private void fillSnooze() {
        LocalDate today = times.today();
        LocalDate monday = today.plusDays(8L - today.getDayOfWeek().getValue());
        snooze.removeAllItems();
        moment("search.bulk.snooze.hour", times.now().plus(Duration.ofHours(1)));
        moment("search.bulk.snooze.morning", morning(today.plusDays(1)));
        moment("search.bulk.snooze.monday", morning(monday));
    }

    private void moment(String key, Instant at) {
        snooze.addItem(new Choice<>(at, messages.text(key)));
    }

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(times.deskZone()).toInstant();
    }

    /** Shows what is filled in. */
    void render(BulkDraft next, boolean enabled) {
        rendering = true;
        try {
            draft = next;
            Choice.select(kind, next.kind());
            Choice.select(group, next.group());
            Choice.select(member, next.assigneeId());
            Choice.select(status, next.status());
            Choice.select(reason, next.reason());
            Choice.select(priority, next.priority());
            Choice.select(category, next.category());
            Choice.select(type, next.type());
            Choice.select(say, next.say());
            if (!text.getText().equals(next.text())) {
                text.setText(next.text());
            }
            show(next);
            for (java.awt.Component field : panel.getComponents()) {
                field.setEnabled(enabled);
            }
        } finally {
            rendering = false;
        }
    }

    private void show(BulkDraft next) {
        BulkKind now = next.kind();
        boolean move = now == BulkKind.STATUS;
        group.setVisible(now == BulkKind.ASSIGN);
        member.setVisible(now == BulkKind.ASSIGN);
        status.setVisible(move);
        reason.setVisible(move && next.status() == TicketStatus.PENDING);
        priority.setVisible(now == BulkKind.PRIORITY);
        category.setVisible(now == BulkKind.CATEGORY);
        type.setVisible(now == BulkKind.TYPE);
        say.setVisible(now == BulkKind.SAY);
        snooze.setVisible(now == BulkKind.SNOOZE);
        problem.field().setVisible(now == BulkKind.CAUSED_BY);
        text.setVisible(move || now == BulkKind.PRIORITY || now == BulkKind.SAY);
        text.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, messages.text(hint(next)));
        panel.revalidate();
        panel.repaint();
    }

    private static String hint(BulkDraft next) {
        return switch (next.kind()) {
            case STATUS ->
                    next.status() == TicketStatus.RESOLVED
                            ? "search.bulk.text.resolution"
                            : "search.bulk.text.optional";
            case PRIORITY -> "search.bulk.text.why";
            default -> "search.bulk.text.say";
        };
    }

    private void changed() {
        if (rendering) {
            return;
        }
        filled.accept(
                new BulkDraft(
                        or(Choice.selected(kind), draft.kind()),
                        Choice.selected(group),
                        Choice.selected(member),
                        or(Choice.selected(status), draft.status()),
                        Choice.selected(reason),
                        or(Choice.selected(priority), draft.priority()),
                        Choice.selected(category),
                        or(Choice.selected(type), draft.type()),
                        or(Choice.selected(say), draft.say()),
                        text.getText(),
                        Choice.selected(snooze),
                        problem.value()));
    }

    private static <T> T or(@Nullable T chosen, T otherwise) {
        return Objects.requireNonNullElse(chosen, otherwise);
    }
}
