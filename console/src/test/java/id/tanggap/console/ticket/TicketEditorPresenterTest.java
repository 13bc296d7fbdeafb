package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.draft.MemoryDrafts;
import id.tanggap.console.fixture.Assets;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.net.FaultException;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.category.CategoryChanged;
import id.tanggap.protocol.category.CategoryView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.FileProblem;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.FindSimilarTickets;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.LinkCall;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.protocol.unit.UnitView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketEditorPresenterTest {
    private static final TicketRow FILED = Tickets.row(500);

    private final ScriptedServer server =
            new ScriptedServer().on(GetTicketOptions.class, command -> Tickets.options());
    private final FakeEditorView view = new FakeEditorView();
    private final List<TicketDetail> linked = new ArrayList<>();
    private final List<TicketDetail> problems = new ArrayList<>();
    private final List<TicketDrafts.Kept> since = new ArrayList<>();
    private final MemoryDrafts drafts = new MemoryDrafts();
    private final TicketEditorPresenter presenter =
            new TicketEditorPresenter(
                    view,
                    server,
                    new DirectUiTasks(),
                    new TicketCatalogue(server, new DirectUiTasks()),
                    new TicketDrafts(drafts),
                    linked::add,
                    problems::add,
                    since::add);

    private static final class FakeEditorView implements TicketEditorView {
        private final List<TicketEditorState> states = new ArrayList<>();
        private int begun;

        @Override
        public void render(TicketEditorState state) {
            states.add(state);
        }

        @Override
        public void begin(TicketEditorState state) {
            begun++;
            states.add(state);
        }

        TicketEditorState last() {
            return states.getLast();
        }
    }

    private static CallerCard card(int call) {
        return Samples.card(Samples.call(call, Samples.rudi()), Samples.rudi(), Tickets.list(2));
    }

    private void fill(String subject, String description, String category, String dors) {
        TicketDraft draft = view.last().draft();
        presenter.edit(
                new TicketDraft(
                        TicketType.INCIDENT,
                        category,
                        Impact.HIGH,
                        Urgency.HIGH,
                        subject,
                        description,
                        dors,
                        draft.fields(),
                        draft.contact(),
                        draft.unit(),
                        draft.asset(),
                        draft.curriculum(),
                        draft.callId(),
                        draft.callerNumber(),
                        draft.filing()));
    }

    @Test
    void aTicketIsFiledWithCallerAndCall() {
        server.on(FileTicket.class, command -> Tickets.detail(FILED));
        presenter.fileFor(card(300));
        assertThat(view.last().draft().contact()).isEqualTo(Samples.rudi());
        assertThat(view.last().openTickets()).hasSize(2);
        fill(" LP tidak tersinkron ", "Sejak pukul 08.00", "INPUT_LP", "lp b 12/11/2026");
        presenter.save();
        assertThat(server.sent(FileTicket.class))
                .containsExactly(
                        new FileTicket(
                                TicketType.INCIDENT,
                                "LP tidak tersinkron",
                                "Sejak pukul 08.00",
                                "INPUT_LP",
                                Impact.HIGH,
                                Urgency.HIGH,
                                TicketOrigin.CALL,
                                Samples.rudi().id(),
                                Samples.rudi().unitId(),
                                Samples.id(300),
                                "lp b 12/11/2026",
                                null,
                                null,
                                null));
        assertThat(view.last().saved()).isEqualTo(FILED);
        assertThat(presenter.hasUnsavedText()).isFalse();
    }

    @Test
    void thePriorityFollowsImpactAndUrgency() {
        presenter.file();
        assertThat(view.last().draft().priority()).isEqualTo(Priority.NORMAL);
        fill("x", "y", "AKUN", "");
        assertThat(view.last().draft().priority()).isEqualTo(Priority.CRITICAL);
    }

    @Test
    void whatIsMissingIsSaidWithoutAskingTheServer() {
        presenter.file();
        presenter.save();
        assertThat(view.last().errors())
                .containsOnlyKeys("category", "subject", "description")
                .containsEntry("subject", FieldError.of("subject", "REQUIRED"));
        assertThat(server.sent(FileTicket.class)).isEmpty();
    }

    @Test
    void errorsOfTheServerBelongToTheirFieldsAndTheTextStays() {
        FieldError wrong = new FieldError("dorsNumber", "INVALID_FORMAT", Map.of());
        server.refuse(
                FileTicket.class, new Fault(FaultCode.INVALID, Map.of(), List.of(wrong), "c"));
        presenter.fileFor(card(300));
        fill("Perihal", "Uraian", "AKUN", "ngawur");
        presenter.save();
        assertThat(view.last().errors()).containsOnly(Map.entry("dorsNumber", wrong));
        assertThat(view.last().draft().subject()).isEqualTo("Perihal");
        assertThat(view.last().saving()).isFalse();
        assertThat(presenter.hasUnsavedText()).isTrue();
    }

    @Test
    void aLostConnectionKeepsTheDraftOfTheCall() {
        server.refuse(FileTicket.class, FaultCode.CONNECTION_LOST);
        presenter.fileFor(card(300));
        fill("Perihal", "Uraian", "AKUN", "");
        presenter.save();
        assertThat(view.last().fault()).isEqualTo(Fault.of(FaultCode.CONNECTION_LOST));
        presenter.file();
        assertThat(view.last().draft().subject()).isEmpty();
        presenter.fileFor(card(300));
        assertThat(view.last().draft().subject()).isEqualTo("Perihal");
    }

    @Test
    void anotherCallHasItsOwnDraftAndAnAnswerForTheFirstDoesNotTouchIt() {
        var held = server.hold(FileTicket.class);
        presenter.fileFor(card(300));
        fill("Panggilan pertama", "Uraian", "AKUN", "");
        presenter.save();
        presenter.fileFor(card(301));
        fill("Panggilan kedua", "Uraian", "AKUN", "");
        held.getFirst().complete(Tickets.detail(FILED));
        assertThat(view.last().saved()).isNull();
        assertThat(view.last().draft().subject()).isEqualTo("Panggilan kedua");
        presenter.fileFor(card(300));
        assertThat(view.last().draft().subject()).isEmpty();
    }

    @Test
    void savingTwiceSendsOnce() {
        var held = server.hold(FileTicket.class);
        presenter.file();
        fill("Perihal", "Uraian", "AKUN", "");
        presenter.save();
        presenter.save();
        assertThat(held).hasSize(1);
    }

    @Test
    void aCallAboutAnOpenTicketIsLinkedInstead() {
        server.on(LinkCall.class, command -> Tickets.detail(FILED));
        presenter.fileFor(card(300));
        presenter.linkTo(FILED.id());
        assertThat(server.sent(LinkCall.class))
                .containsExactly(new LinkCall(FILED.id(), Samples.id(300)));
        assertThat(linked).containsExactly(Tickets.detail(FILED));
    }

    @Test
    void withoutACallTheOriginIsTheOperator() {
        server.on(FileTicket.class, command -> Tickets.detail(FILED));
        presenter.file();
        presenter.chooseContact(Samples.rudi());
        fill("Perihal", "Uraian", "AKUN", "  ");
        presenter.save();
        FileTicket sent = server.sent(FileTicket.class).getFirst();
        assertThat(sent.origin()).isEqualTo(TicketOrigin.OPERATOR);
        assertThat(sent.contactId()).isEqualTo(Samples.rudi().id());
        assertThat(sent.dorsNumber()).isNull();
    }

    @Test
    void filingAgainAfterNoAnswerIsTheSameFiling() {
        server.refuse(FileTicket.class, FaultCode.TIMEOUT);
        presenter.fileFor(card(300));
        fill("LP tidak tersinkron", "Sejak pukul 08.00", "INPUT_LP", "");
        presenter.save();
        server.refuse(FileTicket.class, FaultCode.CONNECTION_LOST);
        presenter.save();
        server.on(FileTicket.class, command -> Tickets.detail(FILED));
        presenter.save();
        assertThat(server.ids(FileTicket.class)).hasSize(3).containsOnly(firstFiling());
        assertThat(view.last().saved()).isEqualTo(FILED);
    }

    @Test
    void whatIsChangedAfterNoAnswerIsTheSameFilingUntilTheOutcomeIsKnown() {
        presenter.file();
        server.refuse(FileTicket.class, FaultCode.TIMEOUT);
        fill("Printer mati", "Ruang SPKT", "INPUT_LP", "");
        presenter.save();
        fill("Printer rusak", "Ruang SPKT", "INPUT_LP", "");
        presenter.save();
        server.refuse(FileTicket.class, FaultCode.INVALID);
        presenter.save();
        server.on(FileTicket.class, command -> Tickets.detail(FILED));
        presenter.save();
        assertThat(server.ids(FileTicket.class)).hasSize(4).containsOnly(firstFiling());
        assertThat(view.last().saved()).isEqualTo(FILED);
        assertThat(view.last().changedSince()).isFalse();
        assertThat(since).isEmpty();
    }

    @Test
    void whatWasRefusedForCertainOrThrownAwayIsAnotherFiling() {
        presenter.file();
        server.refuse(FileTicket.class, FaultCode.INVALID);
        fill("Printer mati", "Ruang SPKT", "INPUT_LP", "");
        presenter.save();
        server.refuse(FileTicket.class, FaultCode.TIMEOUT);
        presenter.save();
        presenter.discard();
        presenter.file();
        fill("Printer mati", "Ruang SPKT", "INPUT_LP", "");
        presenter.save();
        assertThat(server.ids(FileTicket.class)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void anEarlierFilingThatWasSavedAfterAllIsTheTicketAndTheChangesWaitOnItsPage() {
        var held = server.hold(FileTicket.class);
        presenter.fileFor(card(300));
        fill("Printer mati", "Ruang SPKT", "INPUT_LP", "");
        presenter.save();
        held.getLast().completeExceptionally(FaultException.of(FaultCode.TIMEOUT));
        fill("Printer SPKT mati", "Ruang SPKT, lantai 2", "INPUT_LP", "");
        presenter.save();
        held.getLast().completeExceptionally(FaultException.of(FaultCode.COMMAND_ID_REUSED));
        TicketDetail first = Tickets.detail(FILED);
        held.getLast().complete(first);

        assertThat(server.ids(FileTicket.class)).hasSize(3).containsOnly(firstFiling());
        assertThat(server.sent(FileTicket.class))
                .extracting(FileTicket::subject)
                .containsExactly("Printer mati", "Printer SPKT mati", "Printer mati");
        assertThat(view.last().saved()).isEqualTo(FILED);
        assertThat(view.last().changedSince()).isTrue();
        TicketDrafts.Kept changes = since.getFirst();
        EditDraft edit = Objects.requireNonNull(changes.edits().get(FILED.id()));
        assertThat(edit.base()).isEqualTo(first.fields());
        assertThat(edit.mine())
                .isEqualTo(FieldTexts.with(first.fields(), "subject", "Printer SPKT mati"));
        assertThat(changes.replies().get(FILED.id()))
                .isEqualTo(new ReplyDraft(TicketEntryKind.NOTE, "Ruang SPKT, lantai 2"));
        new TicketDrafts(drafts)
                .recall(
                        kept -> {
                            assertThat(kept.filings()).isEmpty();
                            assertThat(kept.edits()).isEqualTo(changes.edits());
                            assertThat(kept.replies()).isEqualTo(changes.replies());
                        });
    }

    @Test
    void aLateAnswerToTheEarlierFilingIsNotTakenForTheLater() {
        var held = server.hold(FileTicket.class);
        presenter.file();
        fill("Printer mati", "Ruang SPKT", "INPUT_LP", "");
        presenter.save();
        held.getLast().completeExceptionally(FaultException.of(FaultCode.TIMEOUT));
        fill("Printer SPKT mati", "Ruang SPKT", "INPUT_LP", "");
        FileTicket first = server.sent(FileTicket.class).getFirst();
        presenter.save();
        held.getLast().complete(asFiled(first));
        assertThat(view.last().changedSince()).isTrue();
        EditDraft edit = Objects.requireNonNull(since.getFirst().edits().get(FILED.id()));
        assertThat(edit.mine().subject()).isEqualTo("Printer SPKT mati");
    }

    /** The ticket the server makes of a command. */
    private static TicketDetail asFiled(FileTicket command) {
        TicketDetail ticket = Tickets.detail(FILED);
        TicketFields fields = ticket.fields();
        TicketDetail with =
                Tickets.with(
                        ticket,
                        0,
                        new TicketFields(
                                command.subject(),
                                command.ticketType(),
                                command.category(),
                                Map.of(),
                                command.impact(),
                                command.urgency(),
                                null,
                                null,
                                command.contactId(),
                                command.unitId(),
                                command.assetId(),
                                command.curriculumCode(),
                                fields.dorsNumber(),
                                false,
                                null));
        return new TicketDetail(
                with.row(),
                with.impact(),
                with.urgency(),
                with.origin(),
                with.dorsNumber(),
                with.contact(),
                with.callIds(),
                List.of(
                        Tickets.entry(
                                901,
                                TicketEntryKind.FILED,
                                0,
                                "Dewi Lestari",
                                command.description(),
                                null,
                                null)),
                with.next(),
                with.fields(),
                with.life(),
                with.links(),
                with.watchers(),
                with.tasks(),
                with.times());
    }

    @Test
    void whatIsTypedWhileItIsOnItsWayIsNotLost() {
        var held = server.hold(FileTicket.class);
        presenter.file();
        fill("Printer mati", "Ruang SPKT", "INPUT_LP", "");
        presenter.save();
        fill("Printer mati", "Ruang SPKT, lantai 2", "INPUT_LP", "");
        held.getFirst().complete(Tickets.detail(FILED));
        assertThat(view.last().changedSince()).isTrue();
        assertThat(since.getFirst().edits()).isEmpty();
        assertThat(since.getFirst().replies()).containsOnlyKeys(FILED.id());
    }

    @Test
    void afterARestartADraftInDoubtIsStillTheSameFiling() {
        server.refuse(FileTicket.class, FaultCode.TIMEOUT);
        presenter.fileFor(card(300));
        fill("Printer mati", "Ruang SPKT", "INPUT_LP", "");
        presenter.save();
        FakeEditorView again = new FakeEditorView();
        TicketEditorPresenter restarted =
                new TicketEditorPresenter(
                        again,
                        server,
                        new DirectUiTasks(),
                        new TicketCatalogue(server, new DirectUiTasks()),
                        new TicketDrafts(drafts),
                        linked::add,
                        problems::add,
                        since::add);
        new TicketDrafts(drafts).recall(kept -> restarted.restore(kept.filings()));
        restarted.resume();
        server.on(FileTicket.class, command -> Tickets.detail(FILED));
        restarted.save();
        assertThat(server.ids(FileTicket.class)).hasSize(2).containsOnly(firstFiling());
        assertThat(server.sent(FileTicket.class).getLast())
                .isEqualTo(server.sent(FileTicket.class).getFirst());
    }

    @Test
    void theUnitComesAndGoesWithTheOperatorUnlessAnotherWasChosen() {
        presenter.file();
        presenter.chooseContact(Samples.rudi());
        assertThat(view.last().draft().command().unitId()).isEqualTo(Samples.rudi().unitId());
        presenter.chooseContact(null);
        assertThat(view.last().draft().unit()).isNull();
        UnitView other = new UnitView(Samples.id(602), "KALSEL", "Polres", "Polres Banjar");
        TicketDraft draft = view.last().draft().withContact(Samples.rudi());
        presenter.edit(
                new TicketDraft(
                        draft.type(),
                        draft.category(),
                        draft.impact(),
                        draft.urgency(),
                        draft.subject(),
                        draft.description(),
                        draft.dorsNumber(),
                        draft.fields(),
                        draft.contact(),
                        other,
                        Assets.pc(1, AssetState.IN_USE, 1),
                        "DASAR",
                        draft.callId(),
                        draft.callerNumber(),
                        draft.filing()));
        FileTicket command = view.last().draft().command();
        assertThat(command.unitId()).isEqualTo(other.id());
        assertThat(command.assetId()).isEqualTo(Assets.pc(1, AssetState.IN_USE, 1).id());
        assertThat(command.curriculumCode()).isEqualTo("DASAR");
        presenter.chooseContact(null);
        assertThat(view.last().draft().unit()).isEqualTo(other);
    }

    @Test
    void aCategoryThatASupervisorChangesIsOfferedAtOnce() {
        HandEvents events = new HandEvents();
        TicketCatalogue catalogue = new TicketCatalogue(server, new DirectUiTasks());
        catalogue.follow(events);
        FakeEditorView live = new FakeEditorView();
        TicketEditorPresenter desk =
                new TicketEditorPresenter(
                        live,
                        server,
                        new DirectUiTasks(),
                        catalogue,
                        new TicketDrafts(new MemoryDrafts()),
                        linked::add,
                        problems::add,
                        since::add);
        desk.file();
        assertThat(live.last().options()).isEqualTo(Tickets.options());
        server.on(GetTicketOptions.class, command -> Tickets.optionsWithFields());
        events.give(
                new CategoryChanged(
                        new CategoryView(
                                "PRINTER",
                                "JARINGAN",
                                7,
                                "Pencetak",
                                "Printer",
                                "L2_HARDWARE",
                                List.of(),
                                false,
                                Samples.NOW,
                                "Ratna",
                                0)));
        assertThat(live.last().options()).isEqualTo(Tickets.optionsWithFields());
    }

    @Test
    void theDraftsOfTwoCallsDoNotKnowEachOther() {
        server.refuse(FileTicket.class, FaultCode.TIMEOUT);
        presenter.fileFor(card(300));
        fill("LP tidak tersinkron", "Sejak pukul 08.00", "INPUT_LP", "");
        presenter.save();
        server.on(FileTicket.class, command -> Tickets.detail(FILED));
        presenter.fileFor(card(301));
        fill("Lupa kata sandi", "Sejak pukul 09.00", "INPUT_LP", "");
        presenter.save();
        presenter.fileFor(card(300));
        presenter.save();
        List<UUID> ids = server.ids(FileTicket.class);
        assertThat(ids.get(2)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(1));
    }

    private UUID firstFiling() {
        return server.ids(FileTicket.class).getFirst();
    }

    private static SimilarTickets alike(boolean problem) {
        return new SimilarTickets(
                List.of(
                        new SimilarTickets.Match(Tickets.row(601), 0.8),
                        new SimilarTickets.Match(Tickets.row(602), 0.7)),
                3,
                problem);
    }

    @Test
    void onlyTheLastQuestionForSimilarTicketsIsAnswered() {
        var held = server.hold(FindSimilarTickets.class);
        presenter.fileFor(card(300));
        fill("LP tidak sinkron", "", "INPUT_LP", "");
        presenter.findSimilar();
        fill("LP tidak sinkron sejak pagi", "", "INPUT_LP", "");
        presenter.findSimilar();
        assertThat(server.sent(FindSimilarTickets.class).getLast())
                .isEqualTo(
                        new FindSimilarTickets(
                                "LP tidak sinkron sejak pagi",
                                "INPUT_LP",
                                Samples.rudi().unitId(),
                                null));
        held.getLast().complete(new SimilarTickets(List.of(), 0, false));
        held.getFirst().complete(alike(true));
        assertThat(view.last().similar()).isEqualTo(new SimilarTickets(List.of(), 0, false));
    }

    @Test
    void aShortSubjectAsksNothing() {
        presenter.file();
        fill("LP", "", "", "");
        presenter.findSimilar();
        assertThat(server.sent(FindSimilarTickets.class)).isEmpty();
        assertThat(view.last().similar()).isNull();
    }

    @Test
    void aProblemIsFiledBehindTheSavedTicketAndThoseAlike() {
        server.on(FindSimilarTickets.class, command -> alike(true))
                .on(FileTicket.class, command -> Tickets.detail(FILED))
                .on(FileProblem.class, command -> Tickets.detail(Tickets.row(700)));
        presenter.fileFor(card(300));
        fill("LP tidak sinkron", "Sejak pagi", "INPUT_LP", "");
        presenter.findSimilar();
        presenter.fileProblem();
        assertThat(server.sent(FileProblem.class)).as("not before it is saved").isEmpty();
        presenter.save();
        presenter.fileProblem();
        assertThat(server.sent(FileProblem.class))
                .singleElement()
                .extracting(FileProblem::incidentIds)
                .isEqualTo(List.of(FILED.id(), Samples.id(601), Samples.id(602)));
        assertThat(problems).hasSize(1);
    }

    @Test
    void requiredFieldsOfTheCategoryAreAskedForBeforeTheServerDoes() {
        server.on(GetTicketOptions.class, command -> Tickets.optionsWithFields());
        presenter.file();
        fill("Printer mati", "Tidak menyala", "PRINTER", "");
        presenter.save();
        assertThat(view.last().errors()).containsOnlyKeys("fields.serial");
        assertThat(server.sent(FileTicket.class)).isEmpty();
        TicketDraft draft = view.last().draft();
        presenter.edit(
                new TicketDraft(
                        draft.type(),
                        draft.category(),
                        draft.impact(),
                        draft.urgency(),
                        draft.subject(),
                        draft.description(),
                        "",
                        Map.of("serial", "A-1"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "",
                        null));
        server.on(FileTicket.class, command -> Tickets.detail(FILED));
        presenter.save();
        assertThat(server.sent(FileTicket.class))
                .singleElement()
                .extracting(FileTicket::fields)
                .isEqualTo(Map.of("serial", "A-1"));
    }

    @Test
    void aNewTicketOutlivesTheConsoleUntilTheServerHasIt() {
        presenter.fileFor(card(300));
        fill("LP tidak sinkron", "Sejak pagi", "INPUT_LP", "");
        FakeEditorView again = new FakeEditorView();
        TicketEditorPresenter restarted =
                new TicketEditorPresenter(
                        again,
                        server,
                        new DirectUiTasks(),
                        new TicketCatalogue(server, new DirectUiTasks()),
                        new TicketDrafts(drafts),
                        linked::add,
                        problems::add,
                        since::add);
        new TicketDrafts(drafts).recall(kept -> restarted.restore(kept.filings()));
        restarted.resume();
        assertThat(again.last().draft()).isEqualTo(view.last().draft());
        server.on(FileTicket.class, command -> Tickets.detail(FILED));
        restarted.save();
        new TicketDrafts(drafts).recall(kept -> assertThat(kept.isEmpty()).isTrue());
    }
}
