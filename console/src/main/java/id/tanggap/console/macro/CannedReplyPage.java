package id.tanggap.console.macro;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.reference.EditorPage;
import id.tanggap.console.reference.EditorPresenter;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.macro.CannedReplyChanged;
import id.tanggap.protocol.macro.CannedReplyView;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;

/**
 * The page of canned replies: supervisors keep the shared ones, everybody his own. Event dispatch
 * thread only.
 */
public final class CannedReplyPage implements SettingsPage {
    private static final UUID SUBJECT = new UUID(0, 0x6d61);

    private final Workplace place;
    private final EditorPresenter<CannedReplyView, CannedReplyDraft> presenter;
    private final EditorPage<CannedReplyView, CannedReplyDraft> page;
    private final List<ConsoleEvents.Subscription> subscriptions;

    public CannedReplyPage(Workplace place) {
        this.place = place;
        boolean sharing = place.is(Role.SUPERVISOR);
        CannedReplyKind kind = new CannedReplyKind(sharing);
        page =
                new EditorPage<>(
                        place.messages(),
                        "macro.replies",
                        new CannedReplyForm(
                                place.messages(),
                                new MacroNames(place),
                                sharing,
                                draft -> presenter().change(draft)),
                        kind,
                        this::presenter);
        presenter = new EditorPresenter<>(page::render, place.api(), place.tasks(), kind, SUBJECT);
        subscriptions =
                List.of(
                        place.events().subscribe(CannedReplyChanged.class, this::changed),
                        place.events().onResync(presenter::load));
    }

    private EditorPresenter<CannedReplyView, CannedReplyDraft> presenter() {
        return presenter;
    }

    private void changed(CannedReplyChanged event) {
        CannedReplyView now = event.cannedReply();
        if (now == null) {
            presenter.gone(event.id());
        } else {
            presenter.arrived(now);
        }
    }

    @Override
    public String key() {
        return "replies";
    }

    @Override
    public String title() {
        return place.messages().text("macro.replies.title");
    }

    @Override
    public String icon() {
        return "reply";
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
