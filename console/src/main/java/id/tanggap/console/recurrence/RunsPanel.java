package id.tanggap.console.recurrence;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.recurrence.PlannedRun;
import id.tanggap.protocol.recurrence.PlannedRuns;
import id.tanggap.protocol.recurrence.RecurrenceRun;
import id.tanggap.protocol.recurrence.RecurrenceView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** How a recurring ticket stands: whether it runs, what came last, what comes next. */
final class RunsPanel {
    /** Name of the list of what comes next. */
    static final String NEXT = "recurrence.next";

    private final Messages messages;
    private final Times times;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 6", "[grow,fill]"));
    private final Stack standing = new Stack(4);
    private final Stack next = new Stack(2);
    private final AppAction pause;
    private final AppAction resume;
    private @Nullable RecurrenceView kept;
    private RunsState runs = RunsState.unknown();

    /**
     * @param paused pauses the recurring ticket or lets it go on
     */
    RunsPanel(Messages messages, Times times, BiConsumer<RecurrenceView, Boolean> paused) {
        this.messages = messages;
        this.times = times;
        pause = new AppAction(messages, "recurrence.pause", () -> tell(paused, true));
        resume = new AppAction(messages, "recurrence.resume", () -> tell(paused, false));
        next.setName(NEXT);
        panel.setOpaque(false);
        JPanel card = new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[grow,fill][][]"));
        card.setBorder(new Padding(8, 12, 8, 12));
        Labels.styled(card, "card");
        card.add(standing, "wmin 0");
        card.add(pause.button());
        card.add(resume.button());
        panel.add(card);
        panel.add(Labels.section(messages.text("recurrence.next")), "gaptop 4");
        panel.add(next);
    }

    private void tell(BiConsumer<RecurrenceView, Boolean> paused, boolean stop) {
        if (kept != null) {
            paused.accept(kept, stop);
        }
    }

    JComponent component() {
        return panel;
    }

    /** What is kept; null for a new one. */
    void about(@Nullable RecurrenceView recurrence) {
        kept = recurrence;
        show();
    }

    void show(RunsState state) {
        runs = state;
        show();
    }

    private void show() {
        RecurrenceView view = kept;
        standing.removeAll();
        boolean running = view != null && !view.paused();
        pause.setEnabled(running && !runs.busy());
        resume.setEnabled(view != null && view.paused() && !runs.busy());
        if (view == null) {
            standing.add(Labels.muted(messages.text("recurrence.new")));
        } else {
            tellStanding(view);
        }
        next.removeAll();
        PlannedRuns planned = runs.runs();
        if (planned != null) {
            planned.items().forEach(run -> next.add(Labels.prose(text(run))));
            if (planned.items().isEmpty()) {
                next.add(Labels.muted(messages.text("recurrence.never")));
            }
            if (!planned.skipped().isEmpty()) {
                next.add(
                        Labels.styled(
                                Labels.prose(
                                        messages.text(
                                                "recurrence.skipped",
                                                planned.skipped().stream()
                                                        .limit(8)
                                                        .map(this::day)
                                                        .collect(Collectors.joining(", ")))),
                                "small muted"));
            }
        } else {
            Fault fault = runs.fault();
            next.add(
                    Labels.muted(
                            fault == null
                                    ? messages.text("recurrence.unreadable")
                                    : fault.fieldErrors().isEmpty()
                                            ? FaultText.of(messages, fault)
                                            : FaultText.of(
                                                    messages, fault.fieldErrors().getFirst())));
        }
        panel.revalidate();
        panel.repaint();
    }

    private void tellStanding(RecurrenceView view) {
        ZoneId zone = ZoneId.of(view.schedule().zone());
        standing.add(
                Labels.strong(
                        view.paused()
                                ? messages.text("recurrence.paused")
                                : view.nextRunAt() == null
                                        ? messages.text("recurrence.over")
                                        : messages.text(
                                                "recurrence.running",
                                                times.full(view.nextRunAt(), zone))));
        RecurrenceRun last = view.lastRun();
        if (last != null) {
            standing.add(
                    Labels.styled(
                            Labels.prose(
                                    messages.text(
                                            last.missed() == 0
                                                    ? "recurrence.last"
                                                    : "recurrence.last.missed",
                                            last.ticketNumber(),
                                            times.full(last.filedAt(), zone),
                                            last.missed())),
                            "small muted"));
        }
        if (view.refusal() != null) {
            String field =
                    view.refusedFields().isEmpty()
                            ? ""
                            : view.refusedFields().getFirst().field()
                                    + ": "
                                    + FaultText.of(messages, view.refusedFields().getFirst());
            standing.add(
                    Labels.styled(
                            Labels.prose(messages.text("recurrence.refused", field)),
                            "small danger"));
        }
    }

    private String text(PlannedRun run) {
        String day = times.fullDate(run.day());
        return run.shiftedFrom() == null
                ? day
                : messages.text("recurrence.shifted", day, day(run.shiftedFrom()));
    }

    private String day(LocalDate day) {
        return times.date(day);
    }
}
