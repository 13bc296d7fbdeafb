package id.tanggap.console.macro;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Macros;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.macro.ApplyMacro;
import id.tanggap.protocol.macro.CannedReplyChanged;
import id.tanggap.protocol.macro.CannedReplyView;
import id.tanggap.protocol.macro.MacroPreview;
import id.tanggap.protocol.macro.PreviewMacro;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketStatus;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuickPresenterTest {
    private static final TicketDetail TICKET = Tickets.detail(Tickets.row(1));
    private static final TicketDetail AFTER =
            Tickets.detail(Tickets.version(TICKET.row(), 9, TicketStatus.PENDING));

    private final ScriptedServer server = Macros.on(new ScriptedServer());
    private final HandEvents events = new HandEvents();
    private final List<String> inserted = new ArrayList<>();
    private final List<TicketDetail> applied = new ArrayList<>();
    private final QuickPresenter presenter =
            new QuickPresenter(
                    state -> {},
                    server,
                    new DirectUiTasks(),
                    events,
                    new QuickPresenter.Writer(
                            "Dewi Lestari", () -> Samples.NOW, ZoneId.of("Asia/Jakarta")),
                    new QuickPresenter.Host() {
                        @Override
                        public void insert(String words) {
                            inserted.add(words);
                        }

                        @Override
                        public void applied(TicketDetail ticket) {
                            applied.add(ticket);
                        }
                    });

    @BeforeEach
    void aTicketIsOpen() {
        presenter.about(TICKET);
    }

    @Test
    void whatIsOfferedFitsTheTicketAndTheWordsTyped() {
        presenter.open();
        assertThat(shortcuts()).contains("salam", "tunggu");
        boolean numbering = TICKET.row().category().equals("PENOMORAN");
        assertThat(shortcuts().contains("lp")).isEqualTo(numbering);
        presenter.search("tung");
        assertThat(shortcuts()).containsExactly("tunggu");
        presenter.search("xyz");
        assertThat(presenter.state().choice()).isNull();
        presenter.take();
        assertThat(presenter.state().open()).isTrue();
    }

    @Test
    void aTextIsShownFilledAndGoesToTheCaret() {
        presenter.open();
        presenter.search("salam");
        String filled =
                "Yth. %s %s,\nhormat kami Dewi Lestari"
                        .formatted(Samples.rudi().rank(), Samples.rudi().name());
        assertThat(presenter.state().text()).isEqualTo(filled);
        assertThat(presenter.state().missing()).isEmpty();
        presenter.take();
        assertThat(inserted).containsExactly(filled);
        assertThat(presenter.state().open()).isFalse();
    }

    @Test
    void aValueThatTheTicketDoesNotHaveIsNamedAndStaysVisible() {
        CannedReplyView due = with(Macros.GREETING, "Paling lambat {{tenggat}} {{nomor_lp}}");
        events.give(new CannedReplyChanged(due.id(), due));
        presenter.about(withoutContactAndReport());
        presenter.open();
        presenter.search("salam");
        assertThat(presenter.state().missing()).contains("nomor_lp");
        assertThat(presenter.state().text()).contains("{{nomor_lp}}");
    }

    @Test
    void aMacroIsShownBeforeItIsAppliedAsItWasShown() {
        server.on(PreviewMacro.class, q -> Macros.preview(7, "Yth. Rudi, mohon kabar.", List.of()));
        server.on(ApplyMacro.class, q -> AFTER);
        presenter.open();
        presenter.search("tunggu");
        presenter.take();
        assertThat(trial().preview()).isNotNull();
        assertThat(server.sent(ApplyMacro.class)).isEmpty();
        presenter.write(0, "Yth. Pak Rudi, mohon kabar.");
        presenter.apply();
        assertThat(server.sent(ApplyMacro.class))
                .containsExactly(
                        new ApplyMacro(
                                Macros.WAITING.id(),
                                4,
                                TICKET.row().id(),
                                7,
                                Map.of(0, "Yth. Pak Rudi, mohon kabar.")));
        assertThat(applied).containsExactly(AFTER);
        assertThat(presenter.state().open()).isFalse();
    }

    @Test
    void whenSomebodyWasFasterItIsTriedAnewWithTheSameWordsBeforeItIsApplied() {
        server.on(PreviewMacro.class, q -> Macros.preview(7, "Halo", List.of()));
        server.refuse(
                ApplyMacro.class,
                new Fault(FaultCode.STALE_VERSION, Map.of("changedBy", "Arif"), List.of(), "c"));
        presenter.open();
        presenter.search("tunggu");
        presenter.take();
        presenter.write(0, "Halo Pak");
        server.on(PreviewMacro.class, q -> Macros.preview(8, "Halo Pak", List.of()));
        presenter.apply();
        assertThat(server.sent(PreviewMacro.class).getLast().words())
                .containsExactly(Map.entry(0, "Halo Pak"));
        assertThat(Objects.requireNonNull(presenter.state().fault()).code())
                .isEqualTo(FaultCode.STALE_VERSION);
        assertThat(Objects.requireNonNull(trial().preview()).ticketVersion()).isEqualTo(8);
        assertThat(applied).isEmpty();
    }

    @Test
    void aPreviewThatComesAfterTheUserWentBackIsDropped() {
        Deque<CompletableFuture<MacroPreview>> held = server.hold(PreviewMacro.class);
        presenter.open();
        presenter.search("tunggu");
        presenter.take();
        presenter.back();
        held.getFirst().complete(Macros.preview(7, "x", List.of()));
        assertThat(presenter.state().trial()).isNull();
        presenter.apply();
        assertThat(server.sent(ApplyMacro.class)).isEmpty();
    }

    @Test
    void aTypedShortcutIsItsTextAndOfAMacroItsPreview() {
        server.on(PreviewMacro.class, q -> Macros.preview(7, "Halo", List.of()));
        assertThat(presenter.typed("nichts")).isEmpty();
        assertThat(presenter.typed("salam").orElseThrow()).startsWith("Yth. ");
        assertThat(presenter.state().open()).isFalse();
        assertThat(presenter.typed("TUNGGU")).contains("");
        assertThat(trial().macro()).isEqualTo(Macros.WAITING);
    }

    @Test
    void whatIsChangedElsewhereIsOfferedAtOnce() {
        presenter.open();
        events.give(new CannedReplyChanged(Macros.GREETING.id(), null));
        assertThat(shortcuts()).doesNotContain("salam");
    }

    @Test
    void thePickerOfAnotherTicketCloses() {
        presenter.open();
        presenter.about(TICKET);
        assertThat(presenter.state().open()).isTrue();
        presenter.about(Tickets.detail(Tickets.row(2)));
        assertThat(presenter.state().open()).isFalse();
    }

    private QuickState.Trial trial() {
        return Objects.requireNonNull(presenter.state().trial());
    }

    private List<String> shortcuts() {
        return presenter.state().choices().stream().map(QuickChoice::shortcut).toList();
    }

    private static CannedReplyView with(CannedReplyView reply, String text) {
        return new CannedReplyView(
                reply.id(),
                reply.personal(),
                reply.shortcut(),
                reply.title(),
                text,
                reply.category(),
                reply.group(),
                reply.updatedAt(),
                reply.updatedBy(),
                reply.version() + 1);
    }

    private static TicketDetail withoutContactAndReport() {
        return new TicketDetail(
                TICKET.row(),
                TICKET.impact(),
                TICKET.urgency(),
                TICKET.origin(),
                null,
                null,
                TICKET.callIds(),
                TICKET.entries(),
                TICKET.next(),
                TICKET.fields(),
                TICKET.life(),
                TICKET.links(),
                TICKET.watchers(),
                TICKET.tasks(),
                TICKET.times());
    }
}
