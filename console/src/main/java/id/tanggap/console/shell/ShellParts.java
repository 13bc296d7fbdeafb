package id.tanggap.console.shell;

import id.tanggap.console.ui.AppAction;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * What other features put into the shell.
 *
 * @param agentBar the agent's own state; null when the user is no agent
 * @param agentActions its actions
 * @param card the caller card; null when the user is no agent
 */
public record ShellParts(
        @Nullable JComponent agentBar, List<AppAction> agentActions, @Nullable Card card) {

    /**
     * The strip above the screens.
     *
     * @param component the card, invisible while there is none
     * @param actions what can be done with it
     * @param focus brings the focus into it
     * @param focused whether the focus is in it
     */
    public record Card(
            JComponent component,
            List<AppAction> actions,
            Runnable focus,
            BooleanSupplier focused) {}

    /** Of a user who takes no calls. */
    public static ShellParts none() {
        return new ShellParts(null, List.of(), null);
    }
}
