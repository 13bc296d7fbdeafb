package id.tanggap.console.training;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.training.CalendarState.Mode;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.ToggleGroup;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.training.TrainingSessionView;
import id.tanggap.protocol.unit.PoldaView;
import java.awt.BorderLayout;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** Bar and grid of the training calendar. */
final class CalendarPanel extends JPanel implements CalendarView {
    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient Times times;
    private final transient UnitCatalogue units;
    private final transient Supplier<CalendarPresenter> presenter;
    private final JLabel period = Labels.page("");
    private final JToggleButton month = new JToggleButton();
    private final JToggleButton week = new JToggleButton();
    private final JComboBox<Choice<String>> polda = new JComboBox<>();
    private final JLabel notice = Labels.caption(" ");
    private final CalendarGrid grid;
    private final transient DateTimeFormatter monthFormat;
    private boolean rendering;

    CalendarPanel(
            Messages messages,
            Times times,
            UnitCatalogue units,
            SessionWords words,
            AppAction plan,
            LocalDate today,
            Supplier<CalendarPresenter> presenter,
            Consumer<LocalDate> planned,
            Consumer<TrainingSessionView> opened) {
        super(new BorderLayout());
        this.messages = messages;
        this.times = times;
        this.units = units;
        this.presenter = presenter;
        monthFormat = DateTimeFormatter.ofPattern("MMMM yyyy", messages.locale());
        grid =
                new CalendarGrid(
                        messages,
                        words,
                        new RegionColors(units),
                        CalendarState.initial(today),
                        new CalendarGrid.Gestures() {
                            @Override
                            public void choose(LocalDate day) {
                                presenter.get().choose(day);
                            }

                            @Override
                            public void open(TrainingSessionView session) {
                                opened.accept(session);
                            }

                            @Override
                            public void plan(LocalDate day) {
                                planned.accept(day);
                            }

                            @Override
                            public void step(int periods) {
                                presenter.get().step(periods);
                            }
                        });
        add(top(plan), BorderLayout.NORTH);
        JPanel middle = new JPanel(new BorderLayout());
        middle.setBorder(new Padding(0, 16, 0, 0));
        middle.add(grid);
        add(middle, BorderLayout.CENTER);
        JPanel foot = new JPanel(new MigLayout("insets 4 16 4 16"));
        foot.add(notice);
        add(foot, BorderLayout.SOUTH);
        units.whenLoaded(this::fillPolda);
    }

    private JComponent top(AppAction plan) {
        JPanel bar =
                new JPanel(
                        new MigLayout(
                                "insets 12 16 8 16, fillx, gapx 8", "[][][][][grow][][][][]"));
        AppAction back =
                new AppAction(messages, "training.back", () -> presenter.get().step(-1))
                        .bindTo(this);
        AppAction on =
                new AppAction(messages, "training.on", () -> presenter.get().step(1)).bindTo(this);
        AppAction today =
                new AppAction(
                                messages,
                                "training.today",
                                () -> presenter.get().choose(presenter.get().state().today()))
                        .bindTo(this);
        period.setName("training.calendar.period");
        polda.setName("training.calendar.polda");
        Labels.named(polda, messages.text("training.filter.polda"));
        polda.addItem(new Choice<>(null, messages.text("training.filter.all")));
        polda.addActionListener(
                event -> {
                    if (!rendering) {
                        presenter.get().filter(Choice.selected(polda));
                    }
                });
        bar.add(back.iconButton());
        bar.add(on.iconButton());
        bar.add(today.button());
        bar.add(period, "gapleft 8");
        bar.add(mode(month, Mode.MONTH), "cell 5 0");
        bar.add(mode(week, Mode.WEEK), "cell 6 0");
        // Narrower where the name of the period needs the room.
        bar.add(polda, "cell 7 0, width 90:150:150");
        JButton planButton = Labels.styled(plan.button(), "primary");
        planButton.setIcon(Icons.of("plus", Tone.ON_ACCENT));
        bar.add(planButton, "cell 8 0");
        ToggleGroup modes = new ToggleGroup();
        modes.add(month);
        modes.add(week);
        return bar;
    }

    private JToggleButton mode(JToggleButton button, Mode mode) {
        button.setText(messages.text("training.mode." + mode.name()));
        button.setName("training.mode." + mode.name());
        button.putClientProperty("JButton.buttonType", "tab");
        button.addActionListener(event -> presenter.get().choose(mode));
        return button;
    }

    private void fillPolda() {
        rendering = true;
        for (PoldaView option : units.polda()) {
            polda.addItem(new Choice<>(option.code(), UnitCatalogue.withoutPolda(option.name())));
        }
        rendering = false;
        grid.repaint();
    }

    /** The caret goes into the calendar. */
    void focus() {
        grid.requestFocusInWindow();
    }

    @Override
    public void render(CalendarState state) {
        period.setText(
                state.mode() == Mode.MONTH
                        ? monthFormat.format(state.day())
                        : times.dates(state.first(), state.first().plusDays(6)));
        period.setToolTipText(period.getText());
        (state.mode() == Mode.MONTH ? month : week).setSelected(true);
        grid.show(state);
        Fault fault = state.fault();
        Labels.styled(notice, fault == null ? "small muted" : "small danger");
        notice.setText(
                fault != null
                        ? FaultText.of(messages, fault)
                        : state.loading()
                                ? messages.text("training.loading")
                                : messages.text("training.hint"));
    }
}
