package id.tanggap.console.call;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.Html;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Notices;
import id.tanggap.console.ui.RowTableModel;
import id.tanggap.console.ui.Tables;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketRow;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.TableColumn;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The strip above whatever is open. It appears and changes without ever asking for the focus; the
 * user comes to it by F4.
 */
public final class CallerCardPanel extends JPanel implements CallerCardView {
    private static final long serialVersionUID = 1L;

    public static final String CARD = "call.card";
    public static final String NAME = "call.card.name";
    public static final String TITLE = "call.card.title";
    public static final String PLACE = "call.card.place";
    public static final String TICKETS = "call.card.tickets";
    public static final String CALLS = "call.card.calls";
    public static final String DISPOSITION = "call.wrapUp.disposition";
    public static final String WRAP_UP_NOTE = "call.wrapUp.note";

    private static final String LOOK = "look";
    private static final String WRAP_UP = "wrapUp";

    private final transient Messages messages;
    private final transient Notices notices;
    private final transient CardActions actions;
    private final CardHeader header;
    private final JLabel name = Labels.page("");
    private final JLabel place = new JLabel();
    private final JLabel facts = Labels.muted("");
    private final JLabel training = Labels.muted("");
    private final JPanel choices =
            new JPanel(new MigLayout("insets 0, gap 4, wrap 1, fillx", "[grow,fill]"));
    private final JButton fileTicket;
    private final JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8, hidemode 3"));
    private final CardLayout bodies = new CardLayout();
    private final JPanel body = new JPanel(bodies);
    private final WrapUpPanel wrapUp;
    private final JLabel wrapUpName = Labels.section("");
    private final JLabel wrapUpPlace = Labels.muted("");
    private final JLabel ticketsTitle = Labels.strong("");
    private final JLabel callsTitle = Labels.strong("");
    private final transient RowTableModel<TicketRow> tickets;
    private final transient RowTableModel<CallView> calls;
    private final JTable ticketTable;
    private transient @Nullable CallerCardPresenter presenter;
    private transient @Nullable State shown;

    public CallerCardPanel(Messages messages, Times times, ConsolePrefs prefs, Notices notices) {
        super(new BorderLayout());
        this.messages = messages;
        this.notices = notices;
        setName(CARD);
        setVisible(false);
        Labels.styled(this, "card");
        actions = new CardActions(messages, new Deeds());
        header = new CardHeader(messages, actions.hangUp, this::collapse);
        CardTables cells = new CardTables(messages, times);
        tickets = cells.tickets();
        calls = cells.calls();
        ticketTable = small(tickets, TICKETS, messages.text("ticket.screen.title"), prefs);
        JTable callTable = small(calls, CALLS, messages.text("call.screen.title"), prefs);
        Tables.onOpen(ticketTable, this::openTicket);
        wrapUp = new WrapUpPanel(messages, actions);
        fileTicket = Labels.styled(actions.fileTicket.button(), "primary");
        name.setName(NAME);
        place.setName(PLACE);

        add(header, BorderLayout.NORTH);
        body.setOpaque(false);
        body.add(look(callTable), LOOK);
        body.add(wrapUpBody(), WRAP_UP);
        add(body, BorderLayout.CENTER);
        add(new javax.swing.JSeparator(), BorderLayout.SOUTH);
    }

    /** Ties the panel to its presenter. */
    public void attach(CallerCardPresenter owner) {
        presenter = owner;
    }

    /** Actions for shortcuts and the palette. */
    public List<AppAction> actions() {
        return actions.all();
    }

    /** Brings the focus here, unfolding the card; does nothing when there is no card. */
    public void focusCard() {
        State now = shown;
        if (now == null) {
            return;
        }
        collapse(false);
        if (now.phase() == CallState.WRAP_UP) {
            wrapUp.focusFirst();
        } else if (choices.isVisible() && choices.getComponentCount() > 0) {
            choices.getComponent(0).requestFocusInWindow();
        } else {
            fileTicket.requestFocusInWindow();
        }
    }

    /** Whether a note was begun that is not saved. */
    public boolean hasUnsavedText() {
        return shown != null && !wrapUp.note().isBlank();
    }

    /** Whether the focus is within the card. */
    public boolean hasFocusWithin() {
        java.awt.Component owner =
                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && javax.swing.SwingUtilities.isDescendingFrom(owner, this);
    }

    @Override
    public void render(@Nullable State next) {
        State before = shown;
        shown = next;
        actions.show(next);
        if (next == null) {
            setVisible(false);
            return;
        }
        boolean otherCall = before == null || !before.callId().equals(next.callId());
        boolean otherPhase = before == null || otherCall || before.phase() != next.phase();
        if (otherCall) {
            wrapUp.reset();
        }
        if (otherPhase) {
            phase(next);
        }
        header.render(next);
        name.setText(next.name());
        name.setToolTipText(next.name());
        place.setText(next.place());
        place.setToolTipText(next.place());
        facts.setText(facts(next));
        training.setText(next.training());
        training.setToolTipText(next.training());
        training.setVisible(!next.training().isEmpty());
        wrapUpName.setText(next.name());
        wrapUpPlace.setText(Html.wrapped(next.place()));
        if (before == null || !before.choices().equals(next.choices())) {
            choices(next.choices());
        }
        tickets.setRows(next.tickets());
        calls.setRows(next.calls());
        ticketsTitle.setText(counted("call.card.tickets", next.tickets().size()));
        callsTitle.setText(counted("call.card.calls", next.calls().size()));
        // Nobody's tickets are shown as nothing, not as none.
        ticketsTitle.setVisible(next.caller() != null || !next.tickets().isEmpty());
        buttons(next);
        if (next.suggestTicket()) {
            wrapUp.select(DispositionCode.TICKET);
        }
        setVisible(true);
    }

    @Override
    public void showFault(Fault fault) {
        notices.refused(fault);
    }

    private void phase(State next) {
        boolean over = next.phase() == CallState.WRAP_UP;
        bodies.show(body, over ? WRAP_UP : LOOK);
        // A ring and a wrap-up ask for a look; in between the user's own choice stays.
        if (next.phase() != CallState.ANSWERED) {
            collapse(false);
        }
    }

    private String counted(String key, int count) {
        return messages.text(count == 0 ? key + ".none" : key, count);
    }

    private String facts(State next) {
        if (next.name().equals(next.number())) {
            return "";
        }
        return next.localTime().isEmpty()
                ? next.number()
                : messages.text("call.card.facts", next.number(), next.localTime());
    }

    private void buttons(State next) {
        for (java.awt.Component component : buttons.getComponents()) {
            if (component instanceof JButton button && button != fileTicket) {
                button.setVisible(button.isEnabled());
            }
        }
    }

    private void choices(List<ContactView> people) {
        choices.removeAll();
        for (ContactView person : people) {
            JButton button =
                    new JButton(
                            CallerCardPresenter.titled(person)
                                    + " · "
                                    + CallerCardPresenter.placed(person),
                            Icons.of("contact"));
            button.setHorizontalAlignment(JButton.LEADING);
            button.setName(CARD + ".choice." + person.id());
            button.addActionListener(event -> presenter().choose(person.id()));
            choices.add(button);
        }
        choices.setVisible(!people.isEmpty());
        choices.revalidate();
    }

    private void collapse(boolean folded) {
        body.setVisible(!folded);
        header.folded(folded);
        revalidate();
    }

    private void openTicket() {
        int row = ticketTable.getSelectedRow();
        if (row >= 0) {
            presenter().openTicket(tickets.row(ticketTable.convertRowIndexToModel(row)).id());
        }
    }

    private JComponent look(JTable callTable) {
        JPanel left =
                new JPanel(new MigLayout("insets 0, wrap 1, gapy 2, hidemode 3, fillx", "[grow]"));
        left.setOpaque(false);
        left.add(name, "wmin 0, growx");
        left.add(place, "wmin 0, growx");
        left.add(facts, "gaptop 6, wmin 0, growx");
        left.add(training, "wmin 0, growx");
        choices.setOpaque(false);
        left.add(choices, "gaptop 6, growx");
        buttons.setOpaque(false);
        buttons.add(fileTicket);
        buttons.add(actions.lookUp.button());
        buttons.add(actions.createContact.button());
        buttons.add(actions.notThisPerson.button());
        buttons.add(actions.openContact.iconButton());
        left.add(buttons, "gaptop 10");

        JPanel panel =
                new JPanel(
                        new MigLayout(
                                "insets 12 16 12 16, fill, gapx 24",
                                "[404!,fill][grow,fill][312!,fill]",
                                "[grow,fill]"));
        panel.setOpaque(false);
        panel.add(left, "aligny top");
        panel.add(titled(ticketsTitle, ticketTable), "wmin 0, h 164!");
        panel.add(titled(callsTitle, callTable), "wmin 0, h 164!");
        return panel;
    }

    private JComponent wrapUpBody() {
        JPanel panel =
                new JPanel(
                        new MigLayout(
                                "insets 12 16 12 16, fill, gapx 24",
                                "[280!,fill][grow,fill]",
                                "[grow,fill]"));
        panel.setOpaque(false);
        JPanel left = new JPanel(new MigLayout("insets 0, wrap 1, gapy 4", "[280!]"));
        left.setOpaque(false);
        left.add(wrapUpName, "wmax 280");
        left.add(wrapUpPlace, "wmax 280");
        left.add(Labels.styled(new JButton(actions.fileTicket), ""), "gaptop 10");
        panel.add(left, "aligny top");
        panel.add(wrapUp, "wmin 0");
        return panel;
    }

    private static JComponent titled(JLabel title, JTable table) {
        JPanel panel = new JPanel(new BorderLayout(0, 4));
        panel.setOpaque(false);
        panel.add(title, BorderLayout.NORTH);
        JScrollPane scroll = Tables.scroll(table);
        scroll.setColumnHeaderView(null);
        panel.add(scroll, BorderLayout.CENTER);
        return panel;
    }

    private static <T> JTable small(
            RowTableModel<T> model, String name, String title, ConsolePrefs prefs) {
        JTable table = Tables.create(model, name, title, prefs);
        table.setTableHeader(null);
        table.putClientProperty(FlatClientProperties.STYLE, "background: $Tanggap.card");
        table.setRowSorter(null);
        // The words in the middle give way, the ends are read at a glance.
        for (int end : new int[] {0, model.getColumnCount() - 1}) {
            TableColumn column = table.getColumnModel().getColumn(end);
            column.setMinWidth(column.getPreferredWidth());
            column.setMaxWidth(column.getPreferredWidth());
        }
        return table;
    }

    private CallerCardPresenter presenter() {
        return Objects.requireNonNull(presenter, "attached first");
    }

    private final class Deeds implements CardActions.Deeds {
        @Override
        public void fileTicket() {
            collapse(true);
            presenter().fileTicket();
        }

        @Override
        public void lookUp() {
            collapse(true);
            presenter().lookUp();
        }

        @Override
        public void openContact() {
            presenter().openContact();
        }

        @Override
        public void createContact() {
            presenter().createContact();
        }

        @Override
        public void notThisPerson() {
            presenter().notThisPerson();
        }

        @Override
        public void hangUp() {
            presenter().hangUp();
        }

        @Override
        public void wrapUp(boolean ready) {
            DispositionCode code = wrapUp.chosen();
            if (code == null) {
                notices.done(messages.text("call.wrapUp.choose"));
                wrapUp.focusFirst();
            } else {
                presenter().wrapUp(code, wrapUp.note(), ready);
            }
        }
    }

    /** The call shown, for tests. */
    @Nullable UUID callId() {
        State now = shown;
        return now == null ? null : now.callId();
    }
}
