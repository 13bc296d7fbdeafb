package id.tanggap.console.ticket.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Groups;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.ticket.escalation.EscalationDraft.Way;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.escalation.ChecklistItem;
import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.escalation.EscalationList;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.escalation.EscalationView;
import id.tanggap.protocol.escalation.ListEscalationTemplates;
import id.tanggap.protocol.escalation.ListEscalations;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EscalationPresenterTest {
    private static final TicketDetail AT_DESK =
            Tickets.detail(
                    Tickets.row(
                            418, TicketStatus.NEW, null, Priority.HIGH, Duration.ofMinutes(50)));
    private static final TicketDetail AT_SOFTWARE = Tickets.detail(Tickets.row(419));
    private static final EscalationView TO_SOFTWARE =
            new EscalationView(
                    EscalationKind.FUNCTIONAL,
                    "L1_MEJA",
                    "L2_SOFTWARE",
                    "APPLICATION",
                    2,
                    Set.of("RESTARTED"),
                    Samples.NOW,
                    "Dewi Lestari");

    private final ScriptedServer server = new ScriptedServer();
    private final FakeView view = new FakeView();
    private final FakeDrafts kept = new FakeDrafts();
    private final List<TicketDetail> escalated = new ArrayList<>();
    private final List<String> stale = new ArrayList<>();
    private final EscalationPresenter presenter =
            new EscalationPresenter(
                    view,
                    server,
                    new DirectUiTasks(),
                    kept,
                    escalated::add,
                    () -> stale.add("reload"));

    private static final class FakeView implements EscalationPanelView {
        private final List<EscalationState> states = new ArrayList<>();
        private boolean open;

        @Override
        public void open(EscalationState state) {
            open = true;
            states.add(state);
        }

        @Override
        public void render(EscalationState state) {
            states.add(state);
        }

        @Override
        public void close() {
            open = false;
        }
    }

    private static final class FakeDrafts implements EscalationDrafts {
        private final Map<UUID, EscalationDraft> drafts = new HashMap<>();

        @Override
        public void keep(UUID ticketId, EscalationDraft draft) {
            drafts.put(ticketId, draft);
        }

        @Override
        public void dropEscalation(UUID ticketId) {
            drafts.remove(ticketId);
        }

        @Override
        public boolean lasting() {
            return false;
        }
    }

    @BeforeEach
    void theDeskHasItsChains() {
        server.on(ListEscalationTemplates.class, command -> Groups.chains())
                .on(ListEscalations.class, command -> new EscalationList(List.of()));
    }

    private EscalationState last() {
        return view.states.getLast();
    }

    private EscalationDraft draft() {
        return last().draft();
    }

    @Test
    void theChainThatLeadsOnFromWhereTheTicketIsIsProposed() {
        presenter.begin(AT_DESK);
        assertThat(draft().way()).isEqualTo(Way.CHAIN);
        assertThat(draft().template()).isEqualTo("APPLICATION");
        assertThat(last().here()).isEqualTo(1);
        assertThat(draft().step()).isEqualTo(2);
        assertThat(last().target()).isEqualTo("L2_SOFTWARE");
        assertThat(last().templates())
                .extracting(EscalationTemplateView::code)
                .as("what is retired is not offered")
                .containsExactly("APPLICATION");
    }

    @Test
    void whatIsRequiredIsTickedAndANoteWrittenBeforeTheServerIsAsked() {
        server.on(EscalateTicket.class, command -> AT_SOFTWARE);
        presenter.begin(AT_DESK);
        presenter.confirm();
        assertThat(last().errors()).containsOnlyKeys("checked", "note");
        assertThat(last().open()).extracting(ChecklistItem::code).containsExactly("RESTARTED");
        presenter.edit(draft().withNote(" Tetap gagal. "));
        presenter.confirm();
        assertThat(last().errors()).containsOnlyKeys("checked");
        presenter.edit(draft().ticking("RESTARTED", true));
        presenter.confirm();
        assertThat(server.sent(EscalateTicket.class))
                .containsExactly(
                        new EscalateTicket(
                                AT_DESK.row().id(),
                                3,
                                EscalationKind.FUNCTIONAL,
                                null,
                                "APPLICATION",
                                2,
                                "Tetap gagal.",
                                Set.of("RESTARTED")));
        assertThat(escalated).containsExactly(AT_SOFTWARE);
        assertThat(view.open).isFalse();
        assertThat(presenter.hasUnsavedText()).isFalse();
    }

    @Test
    void farAlongTheChainTheStationsBetweenAreTickedTooAndWhatWasDoneIsDone() {
        server.on(ListEscalations.class, command -> new EscalationList(List.of(TO_SOFTWARE)))
                .on(EscalateTicket.class, command -> AT_SOFTWARE);
        presenter.begin(AT_SOFTWARE);
        assertThat(last().here()).isEqualTo(2);
        assertThat(draft().step()).isEqualTo(3);
        assertThat(last().doneBefore()).containsExactly("RESTARTED");
        assertThat(last().open()).extracting(ChecklistItem::code).containsExactly("LOG_READ");
        presenter.edit(draft().ticking("LOG_READ", true).withNote("Perangkatnya rusak."));
        presenter.confirm();
        EscalateTicket sent = server.sent(EscalateTicket.class).getFirst();
        assertThat(sent.step()).isEqualTo(3);
        assertThat(sent.checked()).containsExactly("LOG_READ");
    }

    @Test
    void ticksOfStationsThatAreNotPassedAreNotSent() {
        server.on(EscalateTicket.class, command -> AT_SOFTWARE);
        presenter.begin(AT_DESK);
        presenter.edit(
                draft().withStep(3)
                        .ticking("RESTARTED", true)
                        .ticking("LOG_READ", true)
                        .withNote("x"));
        presenter.edit(draft().withStep(2));
        presenter.confirm();
        assertThat(server.sent(EscalateTicket.class).getFirst().checked())
                .containsExactly("RESTARTED");
    }

    @Test
    void toAGroupOnlyTheGroupAndTheNoteAreNeeded() {
        server.on(EscalateTicket.class, command -> AT_SOFTWARE);
        presenter.begin(AT_DESK);
        presenter.choose(Way.GROUP);
        presenter.confirm();
        assertThat(last().errors()).containsOnlyKeys("toGroup", "note");
        presenter.edit(draft().withGroup("L2_HARDWARE").withNote("Printer"));
        presenter.confirm();
        assertThat(server.sent(EscalateTicket.class))
                .containsExactly(
                        new EscalateTicket(
                                AT_DESK.row().id(),
                                3,
                                EscalationKind.FUNCTIONAL,
                                "L2_HARDWARE",
                                null,
                                null,
                                "Printer",
                                Set.of()));
    }

    @Test
    void withoutItsChainsATicketStillGoesToAGroup() {
        server.refuse(ListEscalationTemplates.class, FaultCode.TIMEOUT)
                .on(EscalateTicket.class, command -> AT_SOFTWARE);
        presenter.begin(AT_DESK);
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.TIMEOUT));
        assertThat(draft().way()).isEqualTo(Way.GROUP);
        presenter.edit(draft().withGroup("L2_SOFTWARE").withNote("x"));
        assertThat(last().loaded()).isTrue();
        presenter.confirm();
        assertThat(escalated).containsExactly(AT_SOFTWARE);
    }

    @Test
    void theSupervisorIsCalledWithAWord() {
        server.on(EscalateTicket.class, command -> AT_DESK);
        presenter.begin(AT_DESK);
        presenter.choose(Way.SUPERVISOR);
        assertThat(last().target()).isNull();
        presenter.edit(draft().withNote("Kapolres menelepon"));
        presenter.confirm();
        assertThat(server.sent(EscalateTicket.class).getFirst().kind())
                .isEqualTo(EscalationKind.HIERARCHICAL);
        assertThat(server.sent(EscalateTicket.class).getFirst().template()).isNull();
    }

    @Test
    void whatIsFilledInWaitsForItsTicketAndIsDroppedOnCancel() {
        presenter.begin(AT_DESK);
        presenter.edit(draft().withNote("Setengah"));
        presenter.leave();
        assertThat(view.open).isFalse();
        presenter.begin(AT_SOFTWARE);
        assertThat(draft().note()).isEmpty();
        presenter.begin(AT_DESK);
        assertThat(draft().note()).isEqualTo("Setengah");
        assertThat(presenter.hasUnsavedText()).isTrue();
        presenter.cancel();
        presenter.begin(AT_DESK);
        assertThat(draft().note()).isEmpty();
    }

    @Test
    void whatIsFilledInOutlivesTheConsoleUntilTheServerHasIt() {
        server.on(EscalateTicket.class, command -> AT_SOFTWARE);
        presenter.begin(AT_DESK);
        presenter.edit(draft().withStep(3));
        assertThat(kept.drafts).as("a choice alone is made again in a moment").isEmpty();
        presenter.edit(draft().ticking("RESTARTED", true).withNote("Setengah"));
        assertThat(kept.drafts).containsOnly(Map.entry(AT_DESK.row().id(), draft()));
        FakeView again = new FakeView();
        EscalationPresenter restarted =
                new EscalationPresenter(
                        again, server, new DirectUiTasks(), kept, escalated::add, () -> {});
        restarted.restore(kept.drafts);
        restarted.begin(AT_DESK);
        assertThat(again.states.getLast().draft()).isEqualTo(draft());
        restarted.edit(draft().ticking("LOG_READ", true));
        restarted.confirm();
        assertThat(kept.drafts).isEmpty();
        assertThat(restarted.hasUnsavedText()).isFalse();
    }

    @Test
    void aTicketThatWasChangedMeanwhileIsReadAnewAndTheNoteStays() {
        server.refuse(
                EscalateTicket.class,
                new Fault(FaultCode.STALE_VERSION, Map.of("changedBy", "Yusuf"), List.of(), "c"));
        presenter.begin(AT_DESK);
        presenter.choose(Way.SUPERVISOR);
        presenter.edit(draft().withNote("Tolong"));
        presenter.confirm();
        assertThat(stale).containsExactly("reload");
        assertThat(draft().note()).isEqualTo("Tolong");
        TicketDetail newer =
                Tickets.detail(Tickets.version(AT_DESK.row(), 4, TicketStatus.ASSIGNED));
        presenter.show(newer);
        server.on(EscalateTicket.class, command -> newer);
        presenter.confirm();
        assertThat(server.sent(EscalateTicket.class).getLast().version()).isEqualTo(4);
    }

    @Test
    void aChecklistThatGrewMeanwhileIsReadAnew() {
        server.refuse(
                EscalateTicket.class,
                new Fault(
                        FaultCode.CHECKLIST_OPEN,
                        Map.of("items", "SERIAL_NOTED"),
                        List.of(FieldError.of("checked", "REQUIRED")),
                        "c"));
        presenter.begin(AT_DESK);
        presenter.edit(draft().ticking("RESTARTED", true).withNote("x"));
        presenter.confirm();
        assertThat(last().errors()).containsOnlyKeys("checked");
        assertThat(server.sent(ListEscalationTemplates.class)).hasSize(2);
        assertThat(draft().checked()).containsExactly("RESTARTED");
    }

    @Test
    void theGroupsItWasInAreToldFromTheThread() {
        presenter.begin(
                with(
                        AT_SOFTWARE,
                        entry(1, TicketEntryKind.ASSIGNMENT, null, "L1_MEJA"),
                        entry(2, TicketEntryKind.ESCALATION, "L1_MEJA", "L2_SOFTWARE"),
                        entry(3, TicketEntryKind.ASSIGNMENT, "L2_SOFTWARE", "Arif Wibowo"),
                        entry(4, TicketEntryKind.ASSIGNMENT, "Arif Wibowo", "L2_HARDWARE"),
                        entry(5, TicketEntryKind.ASSIGNMENT, "L2_HARDWARE", "L2_SOFTWARE"),
                        entry(6, TicketEntryKind.ASSIGNMENT, "L2_SOFTWARE", "Arif Wibowo")));
        assertThat(last().formerGroups(Set.of("L1_MEJA", "L2_SOFTWARE", "L2_HARDWARE")))
                .containsExactly("L1_MEJA", "L2_SOFTWARE", "L2_HARDWARE");
    }

    private static TicketEntry entry(
            int number, TicketEntryKind kind, @Nullable String from, @Nullable String to) {
        return Tickets.entry(900 + number, kind, 60 - number, "Dewi Lestari", null, from, to);
    }

    private static TicketDetail with(TicketDetail ticket, TicketEntry... entries) {
        return new TicketDetail(
                ticket.row(),
                ticket.impact(),
                ticket.urgency(),
                ticket.origin(),
                ticket.dorsNumber(),
                ticket.contact(),
                ticket.callIds(),
                List.of(entries),
                ticket.next(),
                ticket.fields(),
                ticket.life(),
                ticket.links(),
                ticket.watchers(),
                ticket.tasks(),
                ticket.times());
    }

    @Test
    void whereNoChainLeadsOnAGroupIsChosen() {
        presenter.begin(Tickets.detail(atHardware()));
        assertThat(draft().way()).isEqualTo(Way.GROUP);
        presenter.choose(Way.CHAIN);
        presenter.chooseTemplate("APPLICATION");
        assertThat(last().here()).isEqualTo(3);
        presenter.edit(draft().withNote("x").ticking("RESTARTED", true).ticking("LOG_READ", true));
        presenter.confirm();
        assertThat(Objects.requireNonNull(last().errors().get("step")).code())
                .isEqualTo("SAME_GROUP");
        assertThat(server.sent(EscalateTicket.class)).isEmpty();
    }

    private static TicketRow atHardware() {
        TicketRow row = Tickets.row(420);
        return new TicketRow(
                row.id(),
                row.number(),
                row.type(),
                row.subject(),
                row.status(),
                null,
                row.priority(),
                row.category(),
                "L2_HARDWARE",
                null,
                null,
                row.contactId(),
                row.contactName(),
                row.unitId(),
                row.unitName(),
                row.poldaCode(),
                row.firstResponse(),
                null,
                row.resolution(),
                row.nextDueAt(),
                null,
                null,
                2,
                1,
                row.createdAt(),
                row.updatedAt(),
                3);
    }
}
