package id.tanggap.console.dors;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.dors.ReportLookup;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.awt.BorderLayout;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One large field that forgives, the reason, and the answer. */
final class ReportLookupPanel extends JPanel implements ReportLookupView {
    /** Name of the number field. */
    static final String NUMBER = "dors.number";

    /** Name of the reason field. */
    static final String REASON = "dors.reason";

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient Supplier<ReportLookupPresenter> presenter;
    private final JTextField number = new JTextField();
    private final JTextField reason = new JTextField();
    private final JLabel numberError = Labels.styled(new JLabel(" "), "small danger");
    private final JLabel reasonError = Labels.styled(new JLabel(" "), "small danger");
    private final transient AppAction lookUp;
    private final transient ReportResultPanel result;
    private final StateOverlay overlay;
    private transient @Nullable ReportLookup shown;
    private boolean busy;
    private boolean rendering;

    ReportLookupPanel(Messages messages, Times times, Supplier<ReportLookupPresenter> presenter) {
        super(new BorderLayout());
        this.messages = messages;
        this.presenter = presenter;
        lookUp =
                new AppAction(messages, "dors.lookUp", () -> presenter.get().lookUp())
                        .enabledWhen(() -> !busy)
                        .bindTo(this);
        result =
                new ReportResultPanel(
                        messages,
                        times,
                        (problem, suggestion) -> presenter.get().choose(problem, suggestion));
        JScrollPane scroll = new JScrollPane(result.component());
        scroll.setBorder(BorderFactory.createEmptyBorder());
        overlay = new StateOverlay(messages, scroll);
        add(question(), BorderLayout.NORTH);
        add(overlay, BorderLayout.CENTER);
    }

    private JComponent question() {
        JPanel panel =
                new JPanel(
                        new MigLayout(
                                "insets 12 16 8 16, fillx, hidemode 3, gapy 4", "[][grow,fill][]"));
        Labels.styled(panel, "surface");
        number.setName(NUMBER);
        reason.setName(REASON);
        number.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, messages.text("dors.number.placeholder"));
        number.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("dors"));
        number.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        Labels.styled(number, "h1");
        reason.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, messages.text("dors.reason.placeholder"));
        JLabel numberLabel = new JLabel(messages.text("dors.number"));
        JLabel reasonLabel = new JLabel(messages.text("dors.reason"));
        numberLabel.setLabelFor(number);
        reasonLabel.setLabelFor(reason);
        numberError.setName("dors.number.error");
        reasonError.setName("dors.reason.error");
        JButton button = Labels.styled(lookUp.button(), "primary");
        button.setIcon(Icons.of("search", Tone.ON_ACCENT));
        panel.add(Labels.page(messages.text("dors.title")), "span 3, gapbottom 8, wrap");
        panel.add(number, "span 3, growx, wrap");
        panel.add(numberError, "span 3, wrap");
        panel.add(reasonLabel);
        panel.add(reason);
        panel.add(button, "wrap");
        panel.add(reasonError, "skip 1, span 2");
        Typing.each(number, this::edited);
        Typing.each(reason, this::edited);
        number.addActionListener(event -> presenter.get().lookUp());
        reason.addActionListener(event -> presenter.get().lookUp());
        return panel;
    }

    private void edited() {
        if (!rendering) {
            ReportQuestion before = presenter.get().state().question();
            presenter
                    .get()
                    .edit(
                            new ReportQuestion(
                                    number.getText(),
                                    reason.getText(),
                                    before.poldaCode(),
                                    before.callId(),
                                    before.ticketId()));
        }
    }

    /** The caret goes into the number. */
    void focus() {
        number.requestFocusInWindow();
        number.selectAll();
    }

    @Override
    public void begin(ReportQuestion question) {
        rendering = true;
        number.setText(question.number());
        reason.setText(question.reason());
        rendering = false;
        SwingUtilities.invokeLater(this::focus);
    }

    @Override
    public void render(ReportState state) {
        busy = state.busy();
        lookUp.refresh();
        error(number, numberError, state.errors().get("number"));
        error(reason, reasonError, state.errors().get("reason"));
        ReportLookup lookup = state.lookup();
        Fault fault = state.fault();
        if (lookup != null) {
            if (lookup != shown) {
                result.show(lookup);
            }
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, () -> presenter.get().lookUp());
        } else if (state.busy()) {
            overlay.showLoading();
        } else {
            overlay.showEmpty(
                    new EmptyState(
                            "dors",
                            messages.text("dors.empty"),
                            messages.text("dors.empty.hint"),
                            null));
        }
        shown = lookup;
    }

    private void error(JTextField field, JLabel label, @Nullable FieldError wrong) {
        label.setText(wrong == null ? "" : FaultText.of(messages, wrong));
        label.setVisible(wrong != null);
        field.putClientProperty(FlatClientProperties.OUTLINE, wrong == null ? null : "error");
    }
}
