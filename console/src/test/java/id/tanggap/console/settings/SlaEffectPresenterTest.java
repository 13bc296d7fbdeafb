package id.tanggap.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.SlaEffect;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlaEffectPresenterTest {
    private final ScriptedServer server = new ScriptedServer();
    private final List<@Nullable SlaEffect> shown = new ArrayList<>();
    private final SlaEffectPresenter presenter =
            new SlaEffectPresenter(server, new DirectUiTasks(), shown::add);

    private static AskSlaEffect calendar(int number) {
        return new AskSlaEffect(null, null, new UUID(0, number));
    }

    @Test
    void onlyTheAnswerAboutWhatIsTypedNowIsShown() {
        Deque<CompletableFuture<SlaEffect>> held = server.hold(AskSlaEffect.class);
        presenter.about(calendar(1));
        presenter.about(calendar(2));
        assertThat(presenter.asking()).isTrue();
        held.removeFirst().complete(new SlaEffect(10, 1));
        assertThat(shown).containsOnlyNulls();
        held.removeFirst().complete(new SlaEffect(10, 2));
        assertThat(shown.getLast()).isEqualTo(new SlaEffect(10, 2));
        assertThat(presenter.asking()).isFalse();
    }

    @Test
    void theSameChangeIsAskedAboutOnceAndDroppedWithIt() {
        server.on(AskSlaEffect.class, query -> new SlaEffect(10, 3));
        presenter.about(calendar(1));
        presenter.about(calendar(1));
        assertThat(server.sent(AskSlaEffect.class)).hasSize(1);
        presenter.about(null);
        assertThat(shown.getLast()).isNull();
    }
}
