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
 * @param bell what happened elsewhere; null when the user has no tickets
 */
public record ShellParts(
        @Nullable JComponent agentBar,
        List<AppAction> agentActions,
        @Nullable Card card,
        @Nullable Bell bell) {

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

    /**
     * What happened elsewhere, beside the user's name.
     *
     * @param component the button
     * @param action shows the list
     */
    public record Bell(JComponent component, AppAction action) {}

    /** Of a user who takes no calls. */
    public static ShellParts none() {
        return new ShellParts(null, List.of(), null, null);
    }

    /** The same with news. */
    public ShellParts withBell(Bell other) {
        return new ShellParts(agentBar, agentActions, card, other);
    }
}
