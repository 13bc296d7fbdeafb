package id.tanggap.console.app;

import id.tanggap.console.asset.AssetScreen;
import id.tanggap.console.call.CallLogScreen;
import id.tanggap.console.contact.ContactScreen;
import id.tanggap.console.dors.ReportScreen;
import id.tanggap.console.knowledge.KnowledgeScreen;
import id.tanggap.console.link.AssetOpener;
import id.tanggap.console.link.ContactOpener;
import id.tanggap.console.link.ReportOpener;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.report.DayScreen;
import id.tanggap.console.session.DeskStore;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.SettingsScreen;
import id.tanggap.console.shell.AdminNotice;
import id.tanggap.console.ticket.TicketScreen;
import id.tanggap.console.training.TrainingScreen;
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
     * <p>Agents: calls, tickets, contacts, DORS, knowledge, assets. Technicians: the same without
     * calls. Trainers: contacts, knowledge, training. Supervisors: everything. Administrators have
     * no screen of their own, but may look at policies, calendars and holidays.
     */
    static List<Screen> create(Workplace place, DeskStore store, Links links) {
        List<Screen> screens = new ArrayList<>();
        boolean supervisor = place.is(Role.SUPERVISOR);
        boolean trainer = supervisor || place.is(Role.TRAINER);
        boolean agent = supervisor || place.is(Role.AGENT);
        boolean desk = agent || place.is(Role.TECHNICIAN);
        if (!desk && !trainer) {
            return forAdministrators(place, links);
        }
        UnitCatalogue units = new UnitCatalogue(place.api(), place.tasks());
        // Made before the screens that show articles beside their own things.
        KnowledgeScreen knowledge =
                new KnowledgeScreen(place, toFront(links, "knowledge"), links.tickets());
        if (agent) {
            screens.add(new CallLogScreen(place, store, links.tickets(), links.calls()));
        }
        if (desk) {
            TicketScreen tickets =
                    new TicketScreen(
                            place,
                            toFront(links, "ticket"),
                            links.contacts(),
                            links.reports(),
                            knowledge,
                            links.assets(),
                            links.notices());
            links.connect((TicketOpener) tickets);
            screens.add(tickets);
        }
        ContactScreen contacts =
                new ContactScreen(
                        place, toFront(links, "contact"), units, links.tickets(), links.calls());
        links.connect((ContactOpener) contacts);
        screens.add(contacts);
        if (desk) {
            ReportScreen reports = new ReportScreen(place, toFront(links, "dors"));
            links.connect((ReportOpener) reports);
            screens.add(reports);
        }
        screens.add(knowledge);
        if (desk) {
            AssetScreen assets =
                    new AssetScreen(place, toFront(links, "asset"), units, links.tickets());
            links.connect((AssetOpener) assets);
            screens.add(assets);
        }
        if (trainer) {
            screens.add(new TrainingScreen(place, units));
        }
        if (supervisor) {
            screens.add(new DayScreen(place, units, links.tickets()));
            screens.add(
                    new SettingsScreen(
                            place,
                            toFront ->
                                    SettingsPages.create(place, units, links.tickets(), toFront)));
        }
        return List.copyOf(screens);
    }

    private static List<Screen> forAdministrators(Workplace place, Links links) {
        AdminNotice notice = new AdminNotice(place.messages());
        if (!place.is(Role.ADMIN)) {
            return List.of(notice);
        }
        UnitCatalogue units = new UnitCatalogue(place.api(), place.tasks());
        return List.of(
                notice,
                new SettingsScreen(
                        place,
                        toFront -> SettingsPages.readable(place, units, links.tickets(), toFront)));
    }

    private static Runnable toFront(Links links, String key) {
        return () -> links.navigator().show(key);
    }
}
