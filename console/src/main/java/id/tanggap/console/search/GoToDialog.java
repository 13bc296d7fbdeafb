package id.tanggap.console.search;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.reference.Typing;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Padding;
import id.tanggap.console.ui.RunAction;
import id.tanggap.console.ui.Tone;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.fault.Fault;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Ctrl+G: a ticket's number, and Enter goes there. Esc or a click beside it leaves. */
public final class GoToDialog extends JDialog implements GoToView {
    /** Name of the field. */
    public static final String FIELD = "search.goTo.field";

    /** Name of the line below it. */
    public static final String NOTICE = "search.goTo.notice";

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 360;

    private final transient Messages messages;
    private final transient GoToPresenter presenter;
    private final JTextField field = new JTextField();
    private final JLabel notice = new JLabel();

    /**
     * @param open shows the ticket's page
     */
    public GoToDialog(
            Window owner, Messages messages, ServerApi api, UiTasks tasks, Consumer<UUID> open) {
        super(owner, ModalityType.MODELESS);
        this.messages = messages;
        presenter = new GoToPresenter(this, api, tasks, open);
        setName("search.goTo");
        setUndecorated(true);
        field.setName(FIELD);
        Labels.named(field, messages.text("search.goTo.title"));
        field.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, messages.text("search.goTo.placeholder"));
        field.putClientProperty(
                FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("ticket", Tone.MUTED));
        notice.setName(NOTICE);
        JPanel content =
                new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 8", "[grow,fill]"));
        content.setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createLineBorder(UIManager.getColor("Tanggap.line")),
                        new Padding(16, 16, 16, 16)));
        content.add(Labels.section(messages.text("search.goTo.title")));
        content.add(field);
        content.add(notice, "wmin 0");
        setContentPane(content);
        say(messages.text("search.goTo.hint"), false);
        key(KeyEvent.VK_ENTER, () -> presenter.go(field.getText()));
        key(KeyEvent.VK_ESCAPE, this::leave);
        Typing.each(field, this::typed);
        addWindowFocusListener(
                new WindowAdapter() {
                    @Override
                    public void windowLostFocus(WindowEvent event) {
                        leave();
                    }
                });
        pack();
        setSize(UIScale.scale(WIDTH), getHeight());
        setLocation(
                owner.getX() + (owner.getWidth() - getWidth()) / 2,
                owner.getY() + UIScale.scale(72));
    }

    private void key(int code, Runnable deed) {
        String name = "goTo" + code;
        field.getInputMap().put(KeyStroke.getKeyStroke(code, 0), name);
        field.getActionMap().put(name, new RunAction(deed));
    }

    private void typed() {
        presenter.forget();
        field.putClientProperty(FlatClientProperties.OUTLINE, null);
        say(messages.text("search.goTo.hint"), false);
    }

    private void say(String text, boolean wrong) {
        notice.setText(text);
        Labels.styled(notice, wrong ? "small danger" : "small muted");
    }

    @Override
    public void render(GoToState state) {
        Fault fault = state.fault();
        field.putClientProperty(FlatClientProperties.OUTLINE, fault == null ? null : "error");
        if (fault == null) {
            say(messages.text("search.goTo.busy", state.number()), false);
        } else {
            say(
                    GoToPresenter.isUnknown(fault)
                            ? messages.text("search.goTo.unknown", state.number())
                            : FaultText.of(messages, fault),
                    true);
            field.selectAll();
        }
    }

    @Override
    public void leave() {
        presenter.forget();
        dispose();
    }
}
