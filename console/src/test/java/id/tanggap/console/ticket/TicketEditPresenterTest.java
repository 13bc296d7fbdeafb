package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.draft.MemoryDrafts;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.ticket.EditConflict.Side;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TicketEditPresenterTest {
    private static final TicketDetail TICKET = Tickets.detail(Tickets.row(418));
    private static final TicketFields READ = TICKET.fields();

    private final ScriptedServer server =
            new ScriptedServer().on(GetTicketOptions.class, command -> Tickets.optionsWithFields());
    private final MemoryDrafts drafts = new MemoryDrafts();
    private final FakeEditView view = new FakeEditView();
    private final List<TicketDetail> saved = new ArrayList<>();
    private final TicketEditPresenter presenter = presenter(view);

    private static final class FakeEditView implements TicketEditView {
        private final List<TicketEditState> states = new ArrayList<>();
        private int closed;

        @Override
        public void render(TicketEditState state) {
            states.add(state);
        }

        @Override
        public void fill(TicketEditState state) {
            states.add(state);
        }

        @Override
        public void close() {
            closed++;
        }
    }

    private TicketEditPresenter presenter(TicketEditView onto) {
        return new TicketEditPresenter(
                onto,
                server,
                new DirectUiTasks(),
                new TicketCatalogue(server, new DirectUiTasks()),
                new TicketDrafts(drafts),
                saved::add);
    }

    private TicketEditState last() {
        return view.states.getLast();
    }

    private void type(String field, String text) {
        presenter.edit(FieldTexts.with(last().draft().mine(), field, text));
    }

    private void collideOn(String field, String mine, String theirs) {
        server.refuse(
                EditTicket.class,
                new Fault(
                        FaultCode.EDIT_CONFLICT,
                        Map.of("changedBy", "Yusuf"),
                        List.of(
                                new FieldError(
                                        field,
                                        "CONFLICT",
                                        Map.of(
                                                "base",
                                                READ.subject(),
                                                "mine",
                                                mine,
                                                "theirs",
                                                theirs,
                                                "changedBy",
                                                "Yusuf",
                                                "changedAt",
                                                "2026-11-23T03:00:00Z"))),
                        "c"));
        server.on(
                GetTicket.class,
                command -> Tickets.with(TICKET, 5, FieldTexts.with(READ, field, theirs)));
    }

    @Test
    void whatWasReadAndWhatIsWantedAreSentWithTheVersionRead() {
        server.on(EditTicket.class, command -> Tickets.with(TICKET, 4, command.mine()));
        presenter.begin(TICKET);
        type("subject", "LP tertahan");
        type("impact", "HIGH");
        presenter.save();
        EditTicket sent = server.sent(EditTicket.class).getFirst();
        assertThat(sent.version()).isEqualTo(3);
        assertThat(sent.base()).isEqualTo(READ);
        assertThat(sent.mine().subject()).isEqualTo("LP tertahan");
        assertThat(sent.mine().priority()).isEqualTo(last().draft().mine().priority());
        assertThat(saved).hasSize(1);
        assertThat(view.closed).isEqualTo(1);
        assertThat(presenter.state()).isNull();
    }

    @Test
    void anEditThatChangesNothingIsNotSent() {
        presenter.begin(TICKET);
        presenter.save();
        assertThat(server.sent(EditTicket.class)).isEmpty();
        assertThat(view.closed).isEqualTo(1);
    }

    @Test
    void aConflictIsShownByFieldAndNothingTypedIsLost() {
        presenter.begin(TICKET);
        type("subject", "Punya saya");
        type("dorsNumber", "LP/B/13/XI/2026");
        collideOn("subject", "Punya saya", "Punya Yusuf");
        presenter.save();
        assertThat(last().conflicts())
                .singleElement()
                .satisfies(
                        conflict -> {
                            assertThat(conflict.field()).isEqualTo("subject");
                            assertThat(conflict.base()).isEqualTo(READ.subject());
                            assertThat(conflict.mine()).isEqualTo("Punya saya");
                            assertThat(conflict.theirs()).isEqualTo("Punya Yusuf");
                            assertThat(conflict.changedBy()).isEqualTo("Yusuf");
                            assertThat(conflict.changedAt()).isNotNull();
                        });
        assertThat(last().draft().mine().subject()).isEqualTo("Punya saya");
        assertThat(last().draft().mine().dorsNumber()).isEqualTo("LP/B/13/XI/2026");
        presenter.save();
        assertThat(server.sent(EditTicket.class)).as("nothing before it is decided").hasSize(1);
    }

    @Test
    void keepingMineIsAnEditOfTheirValue() {
        presenter.begin(TICKET);
        type("subject", "Punya saya");
        collideOn("subject", "Punya saya", "Punya Yusuf");
        presenter.save();
        presenter.choose("subject", Side.MINE);
        server.on(EditTicket.class, command -> Tickets.with(TICKET, 6, command.mine()));
        presenter.save();
        EditTicket sent = server.sent(EditTicket.class).getLast();
        assertThat(sent.base().subject()).isEqualTo("Punya Yusuf");
        assertThat(sent.mine().subject()).isEqualTo("Punya saya");
        assertThat(sent.version()).isEqualTo(5);
    }

    @Test
    void takingTheirsLeavesTheFieldAloneAndSavesTheRest() {
        presenter.begin(TICKET);
        type("subject", "Punya saya");
        type("impact", "HIGH");
        collideOn("subject", "Punya saya", "Punya Yusuf");
        presenter.save();
        presenter.choose("subject", Side.MINE);
        presenter.choose("subject", Side.THEIRS);
        assertThat(last().draft().mine().subject()).isEqualTo("Punya Yusuf");
        server.on(EditTicket.class, command -> Tickets.with(TICKET, 6, command.mine()));
        presenter.save();
        EditTicket sent = server.sent(EditTicket.class).getLast();
        assertThat(sent.base().subject()).isEqualTo(sent.mine().subject());
        assertThat(sent.base().impact()).isNotEqualTo(sent.mine().impact());
    }

    @Test
    void aChosenPriorityNeedsItsReason() {
        presenter.begin(TICKET);
        type("priorityOverride", "LOW");
        presenter.save();
        assertThat(last().errors()).containsOnlyKeys("priorityReason");
        assertThat(server.sent(EditTicket.class)).isEmpty();
    }

    @Test
    void anotherCategoryAsksForItsRequiredFields() {
        presenter.begin(TICKET);
        type("category", "PRINTER");
        presenter.save();
        assertThat(last().errors()).containsOnlyKeys("fields.serial");
        server.on(EditTicket.class, command -> Tickets.with(TICKET, 4, command.mine()));
        type("fields.serial", "A-1");
        presenter.save();
        assertThat(server.sent(EditTicket.class).getFirst().mine().fields())
                .containsEntry("serial", "A-1");
    }

    @Test
    void theUnitGoesWithTheOperator() {
        presenter.begin(Tickets.with(TICKET, 3, FieldTexts.with(READ, "unitId", "")));
        presenter.chooseContact(Samples.rudi());
        assertThat(last().draft().mine().unitId()).isEqualTo(Samples.rudi().unitId());
    }

    @Test
    void eachTicketKeepsItsOwnEditAndARestartToo() {
        presenter.begin(TICKET);
        type("subject", "Setengah jadi");
        presenter.leave();
        presenter.begin(Tickets.detail(Tickets.row(419)));
        assertThat(last().draft().isPlain()).isTrue();
        FakeEditView again = new FakeEditView();
        TicketEditPresenter restarted = presenter(again);
        new TicketDrafts(drafts).recall(kept -> restarted.restore(kept.edits()));
        restarted.begin(TICKET);
        assertThat(again.states.getLast().draft().mine().subject()).isEqualTo("Setengah jadi");
        restarted.cancel();
        new TicketDrafts(drafts).recall(kept -> assertThat(kept.isEmpty()).isTrue());
    }

    @Test
    void anAnswerThatComesAfterTypingOnLeavesWhatIsTyped() {
        var held = server.hold(EditTicket.class);
        presenter.begin(TICKET);
        type("subject", "Satu");
        presenter.save();
        type("subject", "Satu dua");
        held.getFirst().complete(Tickets.with(TICKET, 4, FieldTexts.with(READ, "subject", "Satu")));
        TicketEditState open = Objects.requireNonNull(presenter.state());
        assertThat(open.draft().mine().subject()).isEqualTo("Satu dua");
        assertThat(open.draft().base().subject()).isEqualTo("Satu");
        assertThat(open.draft().version()).isEqualTo(4);
        assertThat(open.busy()).isFalse();
    }

    @Test
    void aLostConnectionKeepsEverything() {
        server.refuse(EditTicket.class, FaultCode.CONNECTION_LOST);
        presenter.begin(TICKET);
        type("subject", "Jangan hilang");
        presenter.save();
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.CONNECTION_LOST));
        assertThat(last().draft().mine().subject()).isEqualTo("Jangan hilang");
    }
}
