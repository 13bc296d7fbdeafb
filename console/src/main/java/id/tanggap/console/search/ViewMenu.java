package id.tanggap.console.search;

import id.tanggap.console.search.ViewDraft.Deed;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Popups;
import id.tanggap.protocol.search.SavedView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;

/** What can be done with the chosen view, behind one button. Event dispatch thread only. */
public final class ViewMenu {
    private final JPopupMenu menu = new JPopupMenu();
    private final JButton button;
    private final List<AppAction> actions = new ArrayList<>();
    private ViewsState state = ViewsState.initial();

    /**
     * @param keys where the shortcuts work
     * @param presenter told what the user does; asked for after the menu is made
     * @param export writes what is shown to a file
     */
    public ViewMenu(
            Messages messages,
            JComponent keys,
            Supplier<ViewsPresenter> presenter,
            AppAction export) {
        button = new AppAction(messages, "search.viewMenu", this::open).bindTo(keys).button();
        actions.add(
                new AppAction(messages, "search.view.make", () -> begin(presenter, Deed.MAKE))
                        .bindTo(keys));
        actions.add(
                new AppAction(messages, "search.view.update", () -> presenter.get().update())
                        .enabledWhen(() -> editable() && state.differs()));
        actions.add(
                new AppAction(messages, "search.view.rename", () -> begin(presenter, Deed.RENAME))
                        .enabledWhen(this::editable));
        actions.add(
                new AppAction(messages, "search.view.delete", () -> begin(presenter, Deed.DELETE))
                        .enabledWhen(this::editable));
        actions.add(
                new AppAction(messages, "search.view.columns", () -> begin(presenter, Deed.LAY_OUT))
                        .enabledWhen(() -> state.view() != null)
                        .bindTo(keys));
        for (AppAction action : actions) {
            menu.add(action).setName(action.key());
        }
        menu.addSeparator();
        menu.add(export).setName(export.key());
    }

    private static void begin(Supplier<ViewsPresenter> presenter, Deed deed) {
        presenter.get().begin(deed);
    }

    private boolean editable() {
        @Nullable SavedView view = state.view();
        return view != null && view.editable();
    }

    /** The button. */
    public JButton button() {
        return button;
    }

    /** What can be done depends on the view. */
    public void render(ViewsState next) {
        state = next;
        actions.forEach(AppAction::refresh);
    }

    private void open() {
        Popups.show(menu, button, 0, button.getHeight());
    }
}
