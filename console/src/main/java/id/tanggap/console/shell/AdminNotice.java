package id.tanggap.console.shell;

import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import javax.swing.JComponent;

/** For an administrator without another role: what the console is not for, and where to go. */
public final class AdminNotice implements Screen {
    private final JComponent panel;

    public AdminNotice(Messages messages) {
        panel =
                new EmptyState(
                        "info",
                        messages.text("shell.admin.title"),
                        messages.text("shell.admin.hint"),
                        null);
    }

    @Override
    public String key() {
        return "admin";
    }

    @Override
    public String icon() {
        return "info";
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        panel.requestFocusInWindow();
    }

    @Override
    public boolean ready() {
        return true;
    }
}
