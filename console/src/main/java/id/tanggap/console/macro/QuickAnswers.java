package id.tanggap.console.macro;

import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.protocol.ticket.TicketDetail;
import java.awt.Window;
import java.util.List;
import java.util.Objects;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Canned replies and macros where a ticket's replies are written: a key opens the picker, and
 * {@code /shortcut} and a space takes one without it. Event dispatch thread only.
 */
public final class QuickAnswers implements QuickView, AutoCloseable {
    private final Workplace place;
    private final QuickPresenter presenter;
    private final AppAction open;
    private final MacroNames names;
    private @Nullable JTextComponent text;
    private @Nullable QuickDialog dialog;

    /**
     * @param host where texts go and who hears of changed tickets
     */
    public QuickAnswers(Workplace place, QuickPresenter.Host host) {
        this.place = place;
        this.names = new MacroNames(place);
        this.presenter =
                new QuickPresenter(
                        this,
                        place.api(),
                        place.tasks(),
                        place.events(),
                        new QuickPresenter.Writer(
                                place.user().name(), place.times()::now, place.times().deskZone()),
                        host);
        this.open = new AppAction(place.messages(), "macro.quick", presenter::open);
    }

    /** Opens the picker; its shortcut works where it is bound. */
    public AppAction open() {
        return open;
    }

    /** Makes {@code /shortcut} and a space work in a text. */
    public void attachTo(JTextComponent area) {
        text = area;
        TypedShortcut.addTo(area, presenter::typed);
    }

    /** The ticket that is written about; null for none. */
    public void about(@Nullable TicketDetail ticket) {
        presenter.about(ticket);
    }

    @Override
    public void render(QuickState state) {
        if (state.open()) {
            dialog().show(state);
            if (!dialog().isVisible()) {
                dialog().setVisible(true);
            }
        } else if (dialog != null) {
            dialog.dispose();
            dialog = null;
            if (text != null) {
                // Not only within the window: the picker was one of its own.
                text.requestFocus();
            }
        }
    }

    /** Closes the picker; nothing was done. */
    public void dismiss() {
        presenter.dismiss();
    }

    /** Whether nothing is on its way. */
    public boolean ready() {
        return presenter.ready();
    }

    /** The picker with a text in sight, for pictures. */
    public void pose() {
        presenter.open();
        select(QuickChoice.Text.class);
    }

    /** The last macro before it is applied, for pictures. */
    public void poseMacro() {
        select(QuickChoice.Deed.class);
        presenter.take();
    }

    private void select(Class<? extends QuickChoice> kind) {
        List<QuickChoice> choices = presenter.state().choices();
        for (int i = 0; i < choices.size(); i++) {
            if (kind.isInstance(choices.get(i))) {
                presenter.select(i);
            }
        }
    }

    private QuickDialog dialog() {
        if (dialog == null) {
            dialog =
                    new QuickDialog(
                            Objects.requireNonNull(
                                    SwingUtilities.getWindowAncestor(Objects.requireNonNull(text))),
                            place.messages(),
                            names::of,
                            () -> presenter,
                            this::manage);
        }
        return dialog;
    }

    private void manage() {
        Window owner = SwingUtilities.getWindowAncestor(Objects.requireNonNull(text));
        presenter.dismiss();
        new ManageDialog(owner, place).setVisible(true);
    }

    @Override
    public void close() {
        presenter.close();
    }
}
