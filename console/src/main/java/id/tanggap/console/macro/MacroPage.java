package id.tanggap.console.macro;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.reference.EditorPage;
import id.tanggap.console.reference.EditorPresenter;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.macro.MacroChanged;
import id.tanggap.protocol.macro.MacroView;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;

/**
 * The page of macros: supervisors keep the shared ones, everybody his own. Event dispatch thread
 * only.
 */
public final class MacroPage implements SettingsPage {
    private static final UUID SUBJECT = new UUID(0, 0x6d62);

    private final Workplace place;
    private final EditorPresenter<MacroView, MacroDraft> presenter;
    private final EditorPage<MacroView, MacroDraft> page;
    private final List<ConsoleEvents.Subscription> subscriptions;

    public MacroPage(Workplace place) {
        this.place = place;
        boolean sharing = place.is(Role.SUPERVISOR);
        MacroKind kind = new MacroKind(sharing);
        page =
                new EditorPage<>(
                        place.messages(),
                        "macro.macros",
                        new MacroForm(
                                place.messages(),
                                new MacroNames(place),
                                sharing,
                                draft -> presenter().change(draft)),
                        kind,
                        this::presenter);
        presenter = new EditorPresenter<>(page::render, place.api(), place.tasks(), kind, SUBJECT);
        subscriptions =
                List.of(
                        place.events().subscribe(MacroChanged.class, this::changed),
                        place.events().onResync(presenter::load));
    }

    private EditorPresenter<MacroView, MacroDraft> presenter() {
        return presenter;
    }

    private void changed(MacroChanged event) {
        MacroView now = event.macro();
        if (now == null) {
            presenter.gone(event.id());
        } else {
            presenter.arrived(now);
        }
    }

    @Override
    public String key() {
        return "macros";
    }

    @Override
    public String title() {
        return place.messages().text("macro.macros.title");
    }

    @Override
    public String icon() {
        return "play";
    }

    @Override
    public JComponent component() {
        return page.component();
    }

    @Override
    public void shown() {
        presenter.load();
    }

    @Override
    public boolean ready() {
        return !presenter.state().loading() && !presenter.state().busy();
    }

    @Override
    public boolean hasUnsavedText() {
        return presenter.state().changed();
    }

    @Override
    public List<Screen.Pose> poses() {
        return List.of(new Screen.Pose("one", presenter::editFirst));
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }
}
