package id.tanggap.console.call;

import id.tanggap.console.link.CallPlacer;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.session.DeskStore;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Mnemonic;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.ToggleGroup;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.fault.Fault;
import java.awt.BorderLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Calls: the log with its details, beside it what happens at the desk now. */
public final class CallLogScreen implements Screen, CallLogView {
    public static final String TABLE = "call.log.table";
    public static final String NUMBER = "call.log.number";
    public static final String FILTER = "call.log.filter";

    private final Messages messages;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final RowTableModel<CallView> model;
    private final JTable table;
    private final JScrollPane scroll;
    private final StateOverlay overlay;
    private final CallDetails details;
    private final DeskNow now;
    private final JTextField number = new JTextField(12);
    private final Map<Filter, JToggleButton> filters = new EnumMap<>(Filter.class);
    private final JButton waiting = new JButton();
    private final JButton more = new JButton();
    private final CallLogPresenter presenter;
    private final AppAction reload;
    private final AppAction callBack;
    private final CallPlacer placer;

    public CallLogScreen(
            Workplace place, DeskStore store, TicketOpener tickets, CallPlacer placer) {
        this.placer = placer;
        messages = place.messages();
        CallWords words = new CallWords(messages, place.times());
        model =
                new RowTableModel<CallView>(CallView::id)
                        .column(messages.text("call.log.when"), 124, words::when)
                        .column("", 36, words::direction)
                        .column(messages.text("call.log.caller"), 160, words::caller)
                        .column(messages.text("call.log.unit"), 160, words::unit)
                        .column(messages.text("call.log.agent"), 116, words::agent)
                        .numeric(messages.text("call.log.waited"), 84, words::waited)
                        .numeric(messages.text("call.log.talked"), 64, words::talked)
                        .column(messages.text("call.log.result"), 156, words::result);
        table =
                Tables.create(
                        model, TABLE, place.messages().text("call.screen.title"), place.prefs());
        scroll = Tables.scroll(table);
        overlay = new StateOverlay(messages, scroll);
        presenter = new CallLogPresenter(this, place);
        reload =
                new AppAction(messages, "call.log.reload", presenter::reload)
                        .enabledWhen(place::online);
        callBack =
                new AppAction(messages, "call.log.callBack", this::callSelected)
                        .enabledWhen(this::canCallSelected);
        details = new CallDetails(messages, place.times(), tickets, callBack);
        now = new DeskNow(messages, place, store);
        table.getSelectionModel()
                .addListSelectionListener(
                        event -> {
                            details.show(selected());
                            callBack.refresh();
                        });
        panel.setName("call.screen");
        panel.add(bar(), BorderLayout.NORTH);
        panel.add(center(), BorderLayout.CENTER);
    }

    @Override
    public String key() {
        return "call";
    }

    @Override
    public String icon() {
        return "phone";
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        presenter.shown();
        table.requestFocusInWindow();
    }

    @Override
    public boolean ready() {
        return presenter.ready();
    }

    @Override
    public List<AppAction> actions() {
        return List.of(reload, callBack);
    }

    @Override
    public List<Pose> poses() {
        return List.of(
                new Pose("all", () -> Objects.requireNonNull(filters.get(Filter.ALL)).doClick()),
                new Pose(
                        "details",
                        () -> {
                            if (table.getRowCount() > 0) {
                                table.setRowSelectionInterval(0, 0);
                            }
                        }));
    }

    /** Shows how time goes on. */
    public void tick() {
        now.tick();
    }

    @Override
    public void close() {
        presenter.close();
        now.close();
    }

    @Override
    public void render(State state) {
        model.setRows(state.calls());
        filters.forEach((filter, button) -> button.setSelected(filter == state.filter()));
        waiting.setText(messages.text("call.log.new", state.waiting()));
        waiting.setVisible(state.waiting() > 0);
        more.setVisible(state.more());
        more.setEnabled(!state.loading());
        details.show(selected());
        callBack.refresh();
        reload.refresh();
        Fault fault = state.fault();
        if (fault != null && state.calls().isEmpty()) {
            overlay.showFailed(fault, presenter::reload);
        } else if (!state.calls().isEmpty()) {
            overlay.showContent();
        } else if (state.loading()) {
            overlay.showLoading();
        } else {
            overlay.showEmpty(empty(state));
        }
    }

    @Override
    public boolean atTop() {
        return scroll.getVerticalScrollBar().getValue() == 0;
    }

    private EmptyState empty(State state) {
        String kind = state.digits().isEmpty() ? state.filter().name() : "NUMBER";
        return new EmptyState(
                "phone",
                messages.text("call.log.empty." + kind),
                messages.text("call.log.empty.hint"),
                null);
    }

    private @Nullable CallView selected() {
        int row = table.getSelectedRow();
        return row < 0 ? null : model.row(table.convertRowIndexToModel(row));
    }

    private boolean canCallSelected() {
        return placer.canCall() && table.getSelectedRow() >= 0;
    }

    private void callSelected() {
        CallView call = selected();
        if (call != null) {
            placer.call(call.callerNumber());
        }
    }

    private JComponent bar() {
        JPanel bar = new JPanel(new MigLayout("insets 16 16 12 16, gapx 8, hidemode 3"));
        bar.add(Labels.page(messages.text("call.screen.title")), "gapright 16");
        ToggleGroup group = new ToggleGroup();
        for (Filter filter : Filter.values()) {
            JToggleButton button =
                    new JToggleButton(messages.text("call.log.filter." + filter.name()));
            button.setName(FILTER + "." + filter);
            button.addActionListener(event -> presenter.filter(filter, number.getText()));
            group.add(button);
            filters.put(filter, button);
            bar.add(button);
        }
        Mnemonic words = Mnemonic.parse(messages.text("call.log.number"));
        JLabel label = Labels.muted(words.text());
        label.setDisplayedMnemonic(words.keyCode());
        label.setLabelFor(number);
        number.setName(NUMBER);
        number.addActionListener(event -> presenter.filter(chosen(), number.getText()));
        number.putClientProperty("JTextField.placeholderText", "7841");
        number.putClientProperty("JTextField.showClearButton", true);
        number.putClientProperty(
                "JTextField.clearCallback",
                (Runnable)
                        () -> {
                            number.setText("");
                            presenter.filter(chosen(), "");
                        });
        bar.add(label, "gapleft 16");
        bar.add(number);
        waiting.addActionListener(event -> presenter.showWaiting());
        waiting.setVisible(false);
        bar.add(waiting, "gapleft 16");
        bar.add(reload.iconButton(), "push, alignx right");
        return bar;
    }

    private Filter chosen() {
        return filters.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Filter.TODAY);
    }

    private JComponent center() {
        JPanel list = Labels.styled(new JPanel(new BorderLayout()), "surface");
        list.add(overlay, BorderLayout.CENTER);
        more.setText(messages.text("call.log.more"));
        more.addActionListener(event -> presenter.more());
        more.setVisible(false);
        JPanel foot = new JPanel(new MigLayout("insets 4, fillx, hidemode 3", "push[]push"));
        foot.setOpaque(false);
        foot.add(more);
        list.add(foot, BorderLayout.SOUTH);
        JPanel side =
                new JPanel(
                        new MigLayout(
                                "insets 0, wrap 1, fill, gapy 0", "[292!,fill]", "[][grow,fill]"));
        side.add(now.component());
        side.add(details.component(), "hmin 0");
        JPanel center =
                new JPanel(
                        new MigLayout(
                                "insets 0 16 16 16, fill, gapx 12",
                                "[grow,fill][]",
                                "[grow,fill]"));
        center.add(list, "hmin 0");
        center.add(side, "hmin 0");
        return center;
    }
}
