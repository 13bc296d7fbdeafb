package id.tanggap.console.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Finds;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.search.CompleteQuery;
import id.tanggap.protocol.search.QueryCompletion.Suggestion;
import org.junit.jupiter.api.Test;

class CompletionPresenterTest {
    private final ScriptedServer server = new ScriptedServer();
    private final Field field = new Field();
    private final CompletionPresenter presenter =
            new CompletionPresenter(field, server, new DirectUiTasks());

    private static final class Field implements CompletionView {
        private CompletionState shown = CompletionState.CLOSED;
        private String text = "";
        private int caret;

        @Override
        public void render(CompletionState state) {
            shown = state;
        }

        @Override
        public void put(String words, int at) {
            text = words;
            caret = at;
        }
    }

    @Test
    void whatMayBeTypedIsOfferedAtTheCaret() {
        server.on(CompleteQuery.class, question -> Finds.offers(0, 3, "status:", "sla:"));
        presenter.ask("sta", 3);
        assertThat(server.sent()).containsExactly(new CompleteQuery("sta", 3));
        assertThat(field.shown.items())
                .extracting(Suggestion::text)
                .containsExactly("status:", "sla:");
        assertThat(field.shown.chosen()).isEqualTo(-1);
    }

    @Test
    void oneQuestionIsOnItsWayAtATimeAndOnlyTheLastOfTheOthersFollows() {
        var held = server.hold(CompleteQuery.class);
        presenter.ask("s", 1);
        presenter.ask("st", 2);
        presenter.ask("sta", 3);
        assertThat(server.sent()).hasSize(1);
        held.removeFirst().complete(Finds.offers(0, 1, "status:"));
        assertThat(field.shown.open()).isFalse();
        assertThat(server.sent())
                .containsExactly(new CompleteQuery("s", 1), new CompleteQuery("sta", 3));
        held.removeFirst().complete(Finds.offers(0, 3, "status:"));
        assertThat(field.shown.open()).isTrue();
    }

    @Test
    void anAnswerToWordsThatHaveChangedIsDropped() {
        var held = server.hold(CompleteQuery.class);
        presenter.ask("sta", 3);
        presenter.close();
        held.removeFirst().complete(Finds.offers(0, 3, "status:"));
        assertThat(field.shown.open()).isFalse();
    }

    @Test
    void aFieldIsPutInAndItsValuesAreOfferedAtOnce() {
        server.on(CompleteQuery.class, question -> Finds.offers(4, 7, "status:"));
        presenter.ask("vpn sta lain", 7);
        server.on(CompleteQuery.class, question -> Finds.offers(11, 11, "new", "pending"));
        assertThat(presenter.take(true)).isTrue();
        assertThat(field.text).isEqualTo("vpn status: lain");
        assertThat(field.caret).isEqualTo(11);
        assertThat(server.sent().getLast()).isEqualTo(new CompleteQuery("vpn status: lain", 11));
        assertThat(field.shown.items()).hasSize(2);
    }

    @Test
    void afterAValueTypingGoesOnBehindASpace() {
        server.on(CompleteQuery.class, question -> Finds.offers(7, 9, "pending"));
        presenter.ask("status:pe", 9);
        presenter.take(0);
        assertThat(field.text).isEqualTo("status:pending ");
        assertThat(field.caret).isEqualTo(15);
        assertThat(field.shown.open()).isFalse();
    }

    @Test
    void enterTakesOnlyWhatTheArrowKeysHaveComeTo() {
        server.on(CompleteQuery.class, question -> Finds.offers(0, 1, "status:", "sla:"));
        presenter.ask("s", 1);
        assertThat(presenter.take(false)).isFalse();
        presenter.move(1);
        presenter.move(1);
        presenter.move(1);
        assertThat(field.shown.chosen()).isEqualTo(1);
        assertThat(presenter.take(false)).isTrue();
        assertThat(field.text).isEqualTo("sla:");
    }

    @Test
    void whatStandsThereAlreadyIsNotOffered() {
        server.on(CompleteQuery.class, question -> Finds.offers(7, 10, "new"));
        presenter.ask("status:new", 10);
        assertThat(field.shown.open()).isFalse();
    }

    @Test
    void aRefusalOffersNothingAndTheNextQuestionIsAsked() {
        server.refuse(CompleteQuery.class, FaultCode.TIMEOUT);
        presenter.ask("s", 1);
        assertThat(field.shown.open()).isFalse();
        server.on(CompleteQuery.class, question -> Finds.offers(0, 2, "status:"));
        presenter.ask("st", 2);
        assertThat(field.shown.open()).isTrue();
    }

    @Test
    void aQueryTheServerWouldNotReadIsNotAskedFor() {
        presenter.ask("x".repeat(CompletionPresenter.LONGEST + 1), 3);
        assertThat(server.sent()).isEmpty();
    }
}
