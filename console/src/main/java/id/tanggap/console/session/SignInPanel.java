package id.tanggap.console.session;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Forms;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Mnemonic;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCategory;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Name and password, the server's address, language and theme. */
public final class SignInPanel extends JPanel implements SignInView {
    private static final long serialVersionUID = 1L;

    public static final String USERNAME = "session.signIn.username";
    public static final String PASSWORD = "session.signIn.password";
    public static final String SUBMIT = "session.signIn.submit";
    public static final String FAULT = "session.signIn.fault";
    public static final String LANGUAGE = "session.signIn.language";
    public static final String THEME = "session.signIn.theme";

    private final transient Messages messages;
    private final JTextField username = new JTextField(24);
    private final JPasswordField password = new JPasswordField(24);
    private final JButton submit = new JButton();
    private final JLabel fault = new JLabel();
    private final transient Forms form;
    private transient BiConsumer<String, String> onSubmit = (name, secret) -> {};

    /**
     * @param server address shown, so that nobody signs in at the wrong desk
     * @param switchLanguage shows the screen again in the other language
     * @param switchTheme puts the other theme on
     */
    public SignInPanel(
            Messages messages, String server, Runnable switchLanguage, Runnable switchTheme) {
        super(new MigLayout("fill, insets 24", "[center]", "push[]push[]"));
        this.messages = messages;
        form = new Forms(messages);
        username.setName(USERNAME);
        password.setName(PASSWORD);
        fault.setName(FAULT);
        fault.setVisible(false);
        Labels.styled(fault, "danger");
        form.row(USERNAME, "username", username).row(PASSWORD, "password", password);

        Mnemonic words = Mnemonic.parse(messages.text(SUBMIT));
        submit.setText(words.text());
        submit.setMnemonic(words.keyCode());
        submit.setName(SUBMIT);
        Labels.styled(submit, "primary");
        submit.addActionListener(event -> submitted());

        JPanel card =
                Labels.styled(
                        new JPanel(
                                new MigLayout(
                                        "insets 32 40 32 40, wrap 1, hidemode 3", "[grow,fill]")),
                        "card");
        card.putClientProperty(FlatClientProperties.STYLE, "arc: 12");
        JLabel name = Labels.page(messages.text("shell.app.name"));
        name.setIcon(Icons.of("headset", 28, Tone.ACCENT));
        name.setIconTextGap(10);
        card.add(name);
        card.add(Labels.muted(messages.text("session.signIn.tagline")), "gapbottom 20");
        card.add(form.panel());
        card.add(fault, "gaptop 12, wmax 340");
        card.add(submit, "gaptop 16, h 34!");
        card.add(
                Labels.caption(messages.text("session.signIn.server", server)),
                "gaptop 16, alignx center, grow 0");
        add(card, "cell 0 0, wmin 420, grow 0");

        JPanel switches = new JPanel(new MigLayout("insets 0, gapx 8", "[][]"));
        switches.setOpaque(false);
        switches.add(quiet(LANGUAGE, "globe", switchLanguage));
        switches.add(quiet(THEME, "moon", switchTheme));
        add(switches, "cell 0 1");
    }

    /** What Enter and the button do: name and password. */
    public void onSubmit(BiConsumer<String, String> action) {
        onSubmit = action;
    }

    /** Puts the caret where typing starts. */
    public void focusFirst(String rememberedName) {
        username.setText(rememberedName);
        JComponent first = rememberedName.isEmpty() ? username : password;
        SwingUtilities.invokeLater(first::requestFocusInWindow);
    }

    /** Button that Enter presses. */
    public JButton defaultButton() {
        return submit;
    }

    /** Shows the name as if the user had typed it. */
    public void username(String name) {
        username.setText(name);
    }

    @Override
    public void render(State state) {
        boolean idle = state.phase() == Phase.IDLE;
        // Not disabled: the focus would go to the next button, and a key would press it.
        username.setEditable(idle);
        password.setEditable(idle);
        submit.setEnabled(idle);
        submit.setText(
                switch (state.phase()) {
                    case IDLE -> Mnemonic.parse(messages.text(SUBMIT)).text();
                    case CHECKING -> messages.text("session.signIn.checking");
                    case CONNECTING -> messages.text("session.signIn.connecting");
                });
        Fault reason = state.fault();
        fault.setVisible(reason != null);
        form.clearErrors();
        if (reason != null) {
            fault.setText(textOf(reason));
            fault.setIcon(Icons.of("alert", Tone.DANGER));
            if (reason.code().category() != FaultCategory.UNAVAILABLE) {
                password.setText("");
            }
            password.requestFocusInWindow();
        }
        String missing = state.missing();
        if (missing != null) {
            form.showErrors(List.of(FieldError.of(missing, "REQUIRED")));
        }
    }

    private String textOf(Fault reason) {
        // Before sign-in a lost connection means one thing: the server is not there.
        return reason.code() == FaultCode.CONNECTION_LOST
                ? messages.text("session.signIn.unreachable")
                : FaultText.of(messages, reason);
    }

    private void submitted() {
        onSubmit.accept(username.getText(), new String(password.getPassword()));
    }

    private JButton quiet(String key, String icon, Runnable action) {
        Mnemonic words = Mnemonic.parse(messages.text(key));
        JButton button = new JButton(words.text(), Icons.of(icon, Tone.MUTED));
        button.setMnemonic(words.keyCode());
        button.setName(key);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, "toolBarButton");
        button.addActionListener(event -> action.run());
        return button;
    }
}
