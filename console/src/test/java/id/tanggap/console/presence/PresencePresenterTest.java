package id.tanggap.console.presence;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.net.ConnectionPhase;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.presence.PresenceChanged;
import id.tanggap.protocol.presence.PresenceChanged.Person;
import id.tanggap.protocol.presence.ShowPresence;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresencePresenterTest {
    private static final UUID SELF = Samples.DEWI.id();
    private static final UUID TICKET = Samples.id(501);
    private static final UUID OTHER = Samples.id(502);
    private static final Person DEWI = new Person(SELF, "Dewi", false);
    private static final Person ARIF = new Person(Samples.id(2), "Arif", true);
    private static final Person SARI = new Person(Samples.id(3), "Sari", false);

    private final ScriptedServer server =
            new ScriptedServer().on(ShowPresence.class, shown -> new Done());
    private final HandEvents events = new HandEvents();
    private Instant now = Samples.NOW;
    private PresenceState shown = PresenceState.NOBODY;
    private final PresencePresenter presenter =
            new PresencePresenter(
                    state -> shown = state, server, new DirectUiTasks(), events, SELF, () -> now);

    @Test
    void aTicketThatCanBeSeenIsToldAtOnceAndNowAndThenAgain() {
        presenter.open(TICKET);
        assertThat(said()).as("the page is behind another").isEmpty();
        presenter.tick(true);
        assertThat(last().ticketId()).isEqualTo(TICKET);
        for (int second = 1; second <= 16; second++) {
            pass(1);
        }
        assertThat(said()).extracting(ShowPresence::turn).containsExactly(1L, 2L, 3L);
        assertThat(said()).extracting(ShowPresence::viewer).containsOnly(last().viewer());
    }

    @Test
    void leavingIsToldAtOnce() {
        presenter.open(TICKET);
        presenter.tick(true);
        presenter.open(OTHER);
        assertThat(last().ticketId()).isEqualTo(OTHER);
        presenter.tick(false);
        assertThat(last().ticketId()).isNull();
        int before = said().size();
        pass(60, false);
        assertThat(said()).as("nothing to renew").hasSize(before);
        presenter.tick(true);
        presenter.close();
        assertThat(last().ticketId()).isNull();
        assertThat(events.subscriptions()).isZero();
    }

    @Test
    void writingIsToldOnceUntilTheHandsRest() {
        presenter.open(TICKET);
        presenter.tick(true);
        for (int key = 0; key < 50; key++) {
            presenter.typed();
        }
        assertThat(said()).extracting(ShowPresence::typing).containsExactly(false, true);
        pass(4);
        presenter.typed();
        pass(4);
        assertThat(last().typing()).isTrue();
        pass(1);
        assertThat(last().typing()).isFalse();
        presenter.typed();
        presenter.doneTyping();
        assertThat(last().typing()).isFalse();
    }

    @Test
    void writingBelongsToTheTicketItWasWrittenTo() {
        presenter.open(TICKET);
        presenter.tick(true);
        presenter.typed();
        presenter.open(OTHER);
        assertThat(last())
                .extracting(ShowPresence::ticketId, ShowPresence::typing)
                .containsExactly(OTHER, false);
    }

    @Test
    void afterTheLineBrokeOneComesBackAsSomebodyNewAndOldNewsIsGone() {
        presenter.open(TICKET);
        presenter.tick(true);
        UUID before = last().viewer();
        events.give(new PresenceChanged(TICKET, List.of(DEWI, ARIF)));
        assertThat(shown.others()).containsExactly(ARIF);
        events.connection(ConnectionPhase.RECONNECTING);
        assertThat(shown.others()).isEmpty();
        int said = said().size();
        pass(30);
        assertThat(said()).as("nobody to tell").hasSize(said);
        events.connection(ConnectionPhase.ONLINE);
        assertThat(last().viewer()).isNotEqualTo(before);
        assertThat(last().turn()).isEqualTo(1);
        assertThat(last().ticketId()).isEqualTo(TICKET);
        UUID second = last().viewer();
        events.resync();
        assertThat(last().viewer()).isNotEqualTo(second);
    }

    @Test
    void othersOfTheOpenTicketAreShownAndNobodyElse() {
        presenter.open(TICKET);
        events.give(new PresenceChanged(OTHER, List.of(ARIF)));
        assertThat(shown.others()).isEmpty();
        events.give(new PresenceChanged(TICKET, List.of(SARI, DEWI, ARIF)));
        assertThat(shown.others()).containsExactly(SARI, ARIF);
        presenter.open(OTHER);
        assertThat(shown.others()).isEmpty();
    }

    @Test
    void wordsNameThoseWhoLookAndThoseWhoWrite() {
        assertThat(words()).isEmpty();
        assertThat(words(SARI)).isEqualTo("Sari sedang melihat");
        assertThat(words(ARIF)).isEqualTo("Arif sedang mengetik");
        assertThat(words(SARI, ARIF)).isEqualTo("Sari sedang melihat · Arif sedang mengetik");
        Person four = new Person(Samples.id(4), "Budi", false);
        Person five = new Person(Samples.id(5), "Citra", false);
        assertThat(words(DEWI, SARI, four, five))
                .isEqualTo("Dewi, Sari dan 2 lainnya sedang melihat");
    }

    private static String words(Person... people) {
        return new PresenceWords(Messages.load(Messages.INDONESIAN))
                .of(new PresenceState(Arrays.asList(people)));
    }

    private void pass(int seconds) {
        pass(seconds, true);
    }

    private void pass(int seconds, boolean visible) {
        for (int i = 0; i < seconds; i++) {
            now = now.plus(Duration.ofSeconds(1));
            presenter.tick(visible);
        }
    }

    private List<ShowPresence> said() {
        return server.sent(ShowPresence.class);
    }

    private ShowPresence last() {
        return Objects.requireNonNull(said().getLast());
    }
}
