package id.tanggap.console.presence;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.presence.PresenceChanged;
import id.tanggap.protocol.presence.ShowPresence;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the others that the user has a ticket open and whether he is writing, and him who else has.
 * Says what is new at once and the rest now and then, so that a console that dies is forgotten.
 * Only on the event dispatch thread.
 */
public final class PresencePresenter implements AutoCloseable {
    /** Hands that rest so long are not writing any more. */
    static final Duration WRITING = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(PresencePresenter.class);
    private static final Duration RENEW = Duration.ofSeconds(ShowPresence.RENEW_SECONDS);

    private final PresenceView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final UUID self;
    private final InstantSource time;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private UUID viewer = UUID.randomUUID();
    private long turn;
    private boolean online;
    private boolean looking;
    private @Nullable UUID ticketId;
    private @Nullable UUID told;
    private boolean toldTyping;
    private Instant typedAt = Instant.EPOCH;
    private Instant saidAt = Instant.EPOCH;
    private PresenceState state = PresenceState.NOBODY;

    /**
     * @param self the signed-in user
     * @param time clock of this machine or of the server
     */
    public PresencePresenter(
            PresenceView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            UUID self,
            InstantSource time) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.self = self;
        this.time = time;
        this.subscriptions =
                List.of(
                        events.subscribe(PresenceChanged.class, this::changed),
                        events.onResync(this::beginAnew),
                        events.onConnection(connection -> connected(connection.online())));
    }

    /** The ticket that the page shows; null when it shows none. */
    public void open(@Nullable UUID shown) {
        if (!Objects.equals(shown, ticketId)) {
            ticketId = shown;
            typedAt = Instant.EPOCH;
            render(PresenceState.NOBODY);
            sayNews();
        }
    }

    /** The user has just changed what he is writing to the open ticket. */
    public void typed() {
        typedAt = time.instant();
        sayNews();
    }

    /** What was being written is sent or dropped. */
    public void doneTyping() {
        typedAt = Instant.EPOCH;
        sayNews();
    }

    /**
     * A second has passed.
     *
     * @param visible whether the page can be seen: one behind another screen is not looked at
     */
    public void tick(boolean visible) {
        looking = visible;
        sayNews();
        if (told != null && !time.instant().isBefore(saidAt.plus(RENEW))) {
            say();
        }
    }

    /** What is shown now. */
    public PresenceState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
        looking = false;
        sayNews();
    }

    private void connected(boolean now) {
        boolean back = now && !online;
        online = now;
        if (back) {
            beginAnew();
        } else if (!now) {
            render(PresenceState.NOBODY);
        }
    }

    /**
     * As somebody new: the server then tells who is there, whatever was missed. The one we were is
     * forgotten by itself.
     */
    private void beginAnew() {
        viewer = UUID.randomUUID();
        turn = 0;
        told = null;
        toldTyping = false;
        sayNews();
    }

    private void sayNews() {
        if (!Objects.equals(here(), told) || typing() != toldTyping) {
            say();
        }
    }

    private void say() {
        if (!online) {
            return;
        }
        told = here();
        toldTyping = typing();
        saidAt = time.instant();
        turn++;
        ShowPresence shown = new ShowPresence(viewer, turn, told, toldTyping);
        tasks.call(() -> api.send(shown))
                .onSuccess(done -> {})
                .onFailure(fault -> LOG.debug("presence not told: {}", fault))
                .start();
    }

    private @Nullable UUID here() {
        return looking ? ticketId : null;
    }

    private boolean typing() {
        return here() != null && time.instant().isBefore(typedAt.plus(WRITING));
    }

    private void changed(PresenceChanged event) {
        if (event.ticketId().equals(ticketId)) {
            render(
                    new PresenceState(
                            event.people().stream()
                                    .filter(person -> !person.userId().equals(self))
                                    .toList()));
        }
    }

    private void render(PresenceState next) {
        state = next;
        view.render(next);
    }
}
