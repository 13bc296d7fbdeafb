package id.tanggap.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Articles;
import id.tanggap.console.fixture.Assets;
import id.tanggap.console.fixture.Days;
import id.tanggap.console.fixture.FakeServer;
import id.tanggap.console.fixture.Finds;
import id.tanggap.console.fixture.Promises;
import id.tanggap.console.fixture.Reports;
import id.tanggap.console.fixture.SampleDesk;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.fixture.Trainings;
import id.tanggap.console.fixture.Units;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Shortcuts;
import id.tanggap.console.ui.ToggleGroup;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentStateChanged;
import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.GetAsset;
import id.tanggap.protocol.asset.ImportAssets;
import id.tanggap.protocol.asset.SearchAssets;
import id.tanggap.protocol.attachment.ListAttachments;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallRinging;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.category.ListCategories;
import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.GetContact;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.dors.ReportLookup.Outcome;
import id.tanggap.protocol.escalation.ListEscalationTemplates;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.knowledge.ArticleList;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.GetArticle;
import id.tanggap.protocol.knowledge.GetTicketArticles;
import id.tanggap.protocol.knowledge.ListSynonyms;
import id.tanggap.protocol.knowledge.SearchArticles;
import id.tanggap.protocol.knowledge.SuggestArticles;
import id.tanggap.protocol.knowledge.SynonymGroup;
import id.tanggap.protocol.knowledge.SynonymList;
import id.tanggap.protocol.presence.ShowPresence;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.protocol.report.GetTicketsPerModel;
import id.tanggap.protocol.report.TicketsPerModel;
import id.tanggap.protocol.search.BulkEdit;
import id.tanggap.protocol.search.CompleteQuery;
import id.tanggap.protocol.search.CountViews;
import id.tanggap.protocol.search.ListViews;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.ListCalendarVersions;
import id.tanggap.protocol.sla.ListCalendars;
import id.tanggap.protocol.sla.ListHolidays;
import id.tanggap.protocol.sla.ListSlaPolicies;
import id.tanggap.protocol.sla.PreviewSla;
import id.tanggap.protocol.sla.SlaEffect;
import id.tanggap.protocol.supportgroup.ListAbsences;
import id.tanggap.protocol.supportgroup.ListGroupCandidates;
import id.tanggap.protocol.supportgroup.ListSupportGroups;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.training.GetTrainingOptions;
import id.tanggap.protocol.training.GetTrainingSession;
import id.tanggap.protocol.training.ListTrainingSessions;
import id.tanggap.protocol.training.TrainingSessionList;
import id.tanggap.protocol.unit.ListUnits;
import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.awt.event.ActionListener;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Walks every screen in every state it has a picture of, as somebody who sees nothing or has no
 * mouse: each control has a name, Tab reaches it, and what Tab passes over has a key of its own.
 */
@Tag("gui")
class AccessibilityGuiTest {
    @RegisterExtension final Journey journey = new Journey();

    private final FakeServer server =
            new FakeServer(
                            SampleDesk.dewi(
                                    Role.AGENT, Role.TECHNICIAN, Role.TRAINER, Role.SUPERVISOR),
                            SampleDesk.snapshot(SampleDesk.agent(AgentState.AVAILABLE, null)))
                    .on(ListCalls.class, query -> new CallPage(SampleDesk.log(), "next"))
                    .on(ListTickets.class, query -> Tickets.page(Tickets.list(12)))
                    .on(SearchTickets.class, command -> Finds.page(Tickets.list(12)))
                    .on(ListViews.class, command -> Finds.views())
                    .on(CountViews.class, command -> Finds.counts(command.viewIds(), 12))
                    .on(CompleteQuery.class, command -> Finds.offers(0, 1, "status:", "sla:"))
                    .on(BulkEdit.class, command -> Finds.allFit(command))
                    .on(GetTicket.class, query -> Tickets.detail(Tickets.row(418)))
                    .on(
                            SearchArticles.class,
                            query ->
                                    new ArticlePage(
                                            List.of(
                                                    Articles.row(
                                                            1,
                                                            "Sinkronisasi macet",
                                                            ArticleState.DRAFT,
                                                            3)),
                                            null))
                    .on(
                            GetArticle.class,
                            query ->
                                    Articles.detail(
                                            Articles.row(
                                                    1,
                                                    "Sinkronisasi macet",
                                                    ArticleState.DRAFT,
                                                    3)))
                    .on(
                            SuggestArticles.class,
                            query ->
                                    new ArticleList(
                                            List.of(
                                                    Articles.row(
                                                            2,
                                                            "VPN putus",
                                                            ArticleState.REVIEWED,
                                                            1))))
                    .on(GetTicketArticles.class, query -> new ArticleList(List.of()))
                    .on(
                            ListSynonyms.class,
                            query ->
                                    new SynonymList(
                                            List.of(
                                                    new SynonymGroup(
                                                            Samples.id(7100),
                                                            List.of("DORS", "D O R S"),
                                                            "Hendra",
                                                            0))))
                    .on(
                            SearchAssets.class,
                            query ->
                                    new AssetPage(
                                            List.of(Assets.pc(1, AssetState.IN_USE, 3)), null))
                    .on(GetAsset.class, query -> Assets.detail(Assets.pc(1, AssetState.IN_USE, 3)))
                    .on(ImportAssets.class, query -> new AssetImport(true, 1, 0, 0, 0, List.of()))
                    .on(
                            GetTicketsPerModel.class,
                            query ->
                                    new TicketsPerModel(
                                            query.from(), query.to(), query.zoneId(), List.of()))
                    .on(GetTicketOptions.class, query -> Tickets.options())
                    .on(
                            SearchContacts.class,
                            query -> new ContactPage(List.of(Samples.rudi()), null))
                    .on(GetContact.class, query -> Samples.contactCard(Samples.rudi()))
                    .on(ListAttachments.class, query -> Tickets.files())
                    .on(ShowPresence.class, shown -> new Done())
                    .on(ListUnits.class, query -> Units.all())
                    .on(LookUpReport.class, query -> Reports.found(Outcome.FOUND))
                    .on(GetTrainingOptions.class, query -> Trainings.options())
                    .on(
                            ListTrainingSessions.class,
                            query -> new TrainingSessionList(Trainings.november()))
                    .on(
                            GetTrainingSession.class,
                            query -> Trainings.detail(Trainings.november().getFirst(), 3))
                    .on(ListSlaPolicies.class, query -> Promises.policies())
                    .on(ListCalendars.class, query -> Promises.calendars())
                    .on(ListCalendarVersions.class, query -> Promises.versions())
                    .on(ListHolidays.class, query -> Promises.holidays(query.year()))
                    .on(PreviewSla.class, query -> Promises.preview(Promises.ofNtt()))
                    .on(AskSlaEffect.class, query -> new SlaEffect(14, 3))
                    .on(AskWhatIf.class, query -> Promises.whatIf())
                    .on(ListCategories.class, query -> Promises.categories())
                    .on(ListSupportGroups.class, query -> Promises.groups())
                    .on(ListGroupCandidates.class, query -> Promises.candidates())
                    .on(ListAbsences.class, query -> Promises.absences())
                    .on(ListEscalationTemplates.class, query -> Promises.templates())
                    .on(
                            GetDayReport.class,
                            query -> Days.day(query.date(), ZoneId.of(query.zoneId()), 68));

    private final Set<String> nameless = new TreeSet<>();
    private final Set<String> unreachable = new TreeSet<>();
    private FrameFixture window;

    @BeforeEach
    void open() {
        window = journey.open(server);
    }

    @AfterEach
    void close() {
        journey.close();
    }

    @Test
    void everyControlOfEveryScreenHasANameAndAWayWithoutMouse() {
        look("sign-in");
        AppContext console = journey.signIn(FakeServer.PASSWORD);
        for (Screen screen : Journey.onEdt(() -> console.shell().screens())) {
            visit(console, screen);
        }
        assertThat(nameless).as("controls without a name").isEmpty();
        assertThat(unreachable).as("controls that need a mouse").isEmpty();
    }

    @Test
    void theCallerCardHasNamesAndAWayWithoutMouse() {
        AppContext console = journey.signIn(FakeServer.PASSWORD);
        server.push(new AgentStateChanged(SampleDesk.agent(AgentState.RINGING, null)));
        server.push(new CallRinging(SampleDesk.card(CallState.RINGING)));
        Journey.await("the card", () -> console.store().state().card() != null);
        look("card ringing");
        server.push(new CallChanged(SampleDesk.call(CallState.WRAP_UP)));
        Journey.await("wrap-up", () -> wrappingUp(console));
        look("card wrap-up");
        assertThat(nameless).as("controls without a name").isEmpty();
        assertThat(unreachable).as("controls that need a mouse").isEmpty();
    }

    @Test
    void arrowKeysChooseTheFilterThatTabPassesOver() {
        journey.signIn(FakeServer.PASSWORD);
        var today = window.toggleButton("call.log.filter.TODAY");
        today.focus();
        today.pressAndReleaseKeys(java.awt.event.KeyEvent.VK_RIGHT);
        window.toggleButton("call.log.filter.MINE").requireSelected();
        Journey.await("focus", () -> Journey.focusName().equals("call.log.filter.MINE"));
    }

    @Test
    void theListOfShortcutsHasThoseOfTheOpenTicket() {
        AppContext console = journey.signIn(FakeServer.PASSWORD);
        Screen tickets =
                Journey.onEdt(
                        () ->
                                console.shell().screens().stream()
                                        .filter(screen -> screen.key().equals("ticket"))
                                        .findFirst()
                                        .orElseThrow());
        GuiActionRunner.execute(() -> console.shell().show("ticket"));
        Journey.await("tickets", tickets::ready);
        GuiActionRunner.execute(
                () ->
                        tickets.poses().stream()
                                .filter(pose -> pose.name().equals("detail"))
                                .forEach(pose -> pose.enter().run()));
        Journey.await("the ticket", tickets::ready);
        List<String> keys =
                Journey.onEdt(
                        () ->
                                Shortcuts.within(tickets.component()).stream()
                                        .map(AppAction::key)
                                        .toList());
        assertThat(keys).contains("ticket.file", "ticket.back", "ticket.reply.send");
    }

    private static boolean wrappingUp(AppContext console) {
        var card = console.store().state().card();
        return card != null && card.call().state() == CallState.WRAP_UP;
    }

    private void visit(AppContext console, Screen screen) {
        GuiActionRunner.execute(() -> console.shell().show(screen.key()));
        Journey.await(screen.key(), screen::ready);
        look(screen.key());
        for (Screen.Pose pose : Journey.onEdt(screen::poses)) {
            GuiActionRunner.execute(() -> pose.enter().run());
            Journey.await(screen.key() + " " + pose.name(), screen::ready);
            look(screen.key() + " " + pose.name());
        }
    }

    private void look(String where) {
        GuiActionRunner.execute(
                () -> {
                    JFrame frame = (JFrame) window.target();
                    frame.validate();
                    Set<Component> stops = stops(frame);
                    for (Component part : parts(frame.getContentPane(), new ArrayList<>())) {
                        check(where, part, stops);
                    }
                });
    }

    private void check(String where, Component part, Set<Component> stops) {
        String what = where + ": " + part.getClass().getSimpleName() + " " + part.getName();
        AccessibleContext words = part.getAccessibleContext();
        String name = words == null ? null : words.getAccessibleName();
        if (name == null || name.isBlank()) {
            nameless.add(what);
        }
        if (!stops.contains(part) && !hasKey(part)) {
            unreachable.add(what);
        }
    }

    /** Controls: what takes the focus, and buttons that do not. */
    private static List<Component> parts(Container parent, List<Component> found) {
        for (Component child : parent.getComponents()) {
            if (!child.isShowing()) {
                continue;
            }
            boolean button = child instanceof AbstractButton && child.getName() != null;
            boolean control = child.isFocusable() && takesKeys(child);
            if (child.isEnabled() && (button || control)) {
                found.add(child);
            }
            // The arrow of a combo box and the like belong to the control.
            if (child instanceof Container container && !control) {
                parts(container, found);
            }
        }
        return found;
    }

    private static boolean takesKeys(Component child) {
        return switch (child) {
            case javax.swing.JLabel label -> false;
            case javax.swing.JScrollPane pane -> false;
            case javax.swing.JScrollBar bar -> false;
            case javax.swing.JViewport port -> false;
            case javax.swing.table.JTableHeader header -> false;
            case javax.swing.CellRendererPane pane -> false;
            case javax.swing.JPanel panel -> stopsFocus(panel);
            case javax.swing.text.JTextComponent text -> text.isEditable();
            case javax.swing.AbstractButton button -> true;
            case javax.swing.JComboBox<?> box -> true;
            case javax.swing.JTable table -> true;
            case javax.swing.JList<?> list -> true;
            default -> false;
        };
    }

    /** Swing's panels say they are focusable; those that mean it have keys of their own. */
    private static boolean stopsFocus(javax.swing.JPanel panel) {
        var keys = panel.getInputMap().keys();
        return keys != null && keys.length > 0;
    }

    private static boolean hasKey(Component part) {
        if (!(part instanceof AbstractButton button)) {
            return false;
        }
        if (button.getMnemonic() != 0 || button.getActionMap().get(ToggleGroup.NEXT) != null) {
            return true;
        }
        List<ActionListener> listeners = Arrays.asList(button.getActionListeners());
        return listeners.stream()
                .anyMatch(
                        listener ->
                                listener instanceof AppAction action
                                        && action.accelerator() != null);
    }

    /** Where Tab goes, once around. */
    private static Set<Component> stops(JFrame frame) {
        Set<Component> stops = new LinkedHashSet<>();
        FocusTraversalPolicy policy = frame.getFocusTraversalPolicy();
        Component next = policy.getFirstComponent(frame);
        while (next != null && stops.add(next)) {
            next = policy.getComponentAfter(frame, next);
        }
        return stops;
    }
}
