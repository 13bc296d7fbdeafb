package id.tanggap.console.app;

import id.tanggap.console.call.CallLogScreen;
import id.tanggap.console.session.DeskStore;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.shell.AdminNotice;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.identity.Role;
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
        boolean supervisor = place.is(Role.SUPERVISOR);
        if (supervisor || place.is(Role.AGENT)) {
            screens.add(new CallLogScreen(place, store, links.tickets(), links.calls()));
        }
        if (screens.isEmpty()) {
            screens.add(new AdminNotice(place.messages()));
        }
        return List.copyOf(screens);
    }
}
