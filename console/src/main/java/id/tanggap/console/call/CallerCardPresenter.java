package id.tanggap.console.call;

import id.tanggap.console.call.CallerCardView.Can;
import id.tanggap.console.call.CallerCardView.State;
import id.tanggap.console.link.ContactOpener;
import id.tanggap.console.link.ReportOpener;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.net.ConsoleEvents.Subscription;
import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.session.DeskStore;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Phones;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.call.BindCaller;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallDirection;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.protocol.call.HangUpCall;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.training.TrainingRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows the card when the phone rings, keeps it through the call and until the wrap-up is given. On
 * ring it is for reading; what is done with it counts from the answer on.
 */
public final class CallerCardPresenter implements AutoCloseable {
    private final CallerCardView view;
    private final Workplace place;
    private final OnceCommands once;
    private final DeskStore store;
    private final TicketOpener tickets;
    private final ContactOpener contacts;
    private final ReportOpener reports;
    private final List<Subscription> subscriptions;
    private boolean busy;

    public CallerCardPresenter(
            CallerCardView view,
            Workplace place,
            DeskStore store,
            TicketOpener tickets,
            ContactOpener contacts,
            ReportOpener reports) {
        this.view = view;
        this.place = place;
        this.once = new OnceCommands(place.api());
        this.store = store;
        this.tickets = tickets;
        this.contacts = contacts;
        this.reports = reports;
        this.subscriptions =
                List.of(
                        store.observe(desk -> render()),
                        place.events().onConnection(connection -> render()));
    }

    /** Opens a ticket editor with what is known of the call. */
    public void fileTicket() {
        withCard(tickets::fileFor);
    }

    /** Opens the DORS lookup for this call; the access log will say so. */
    public void lookUp() {
        withCard(
                card -> {
                    ContactView caller = caller(card);
                    String name =
                            caller == null
                                    ? Phones.masked(card.call().callerNumber())
                                    : titled(caller);
                    reports.lookUp(
                            "",
                            place.messages().text("call.lookUp.reason", name),
                            card.call().id(),
                            null);
                });
    }

    /** Shows a ticket. */
    public void openTicket(UUID ticketId) {
        tickets.open(ticketId);
    }

    /** Shows the caller's contact. */
    public void openContact() {
        withCard(
                card -> {
                    ContactView caller = caller(card);
                    if (caller != null) {
                        contacts.open(caller.id());
                    }
                });
    }

    /** Opens an editor for a new contact; when it is saved, it is the caller. */
    public void createContact() {
        withCard(
                card ->
                        contacts.createFor(
                                card.call().callerNumber(),
                                saved -> bind(card.call().id(), saved.id())));
    }

    /** The caller is this contact. */
    public void choose(UUID contactId) {
        withCard(card -> bind(card.call().id(), contactId));
    }

    /** The caller is somebody else. */
    public void notThisPerson() {
        withCard(card -> bind(card.call().id(), null));
    }

    /** Ends the call. */
    public void hangUp() {
        // Not once: a hang-up that did not work must be done again when it is asked for again.
        withCard(
                card -> {
                    HangUpCall command = new HangUpCall(card.call().id());
                    send(() -> place.api().send(command), done -> {});
                });
    }

    /**
     * Ends after-call work.
     *
     * @param ready ready for the next call at once, or paused
     */
    public void wrapUp(DispositionCode disposition, String note, boolean ready) {
        String words = note.isBlank() ? null : note.strip();
        withCard(
                card ->
                        send(
                                once.sending(
                                        card.call().id(),
                                        new WrapUpCall(
                                                card.call().id(), disposition, words, ready)),
                                reply -> store.apply(new CallChanged(reply.call()))));
    }

    /** Shows how time goes on. */
    public void tick() {
        if (store.state().card() != null) {
            render();
        }
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }

    private void bind(UUID callId, @Nullable UUID contactId) {
        send(
                once.sending(callId, new BindCaller(callId, contactId)),
                reply -> store.apply(reply.card()));
    }

    private <R extends ServerReply> void send(
            Supplier<CompletableFuture<R>> sending, Consumer<R> then) {
        if (busy) {
            return;
        }
        busy = true;
        place.tasks()
                .call(sending)
                .onSuccess(
                        reply -> {
                            busy = false;
                            then.accept(reply);
                            render();
                        })
                .onFailure(
                        fault -> {
                            busy = false;
                            view.showFault(fault);
                            render();
                        })
                .start();
    }

    private void withCard(Consumer<CallerCard> work) {
        CallerCard card = store.state().card();
        if (card != null) {
            work.accept(card);
        }
    }

    private void render() {
        CallerCard card = store.state().card();
        view.render(card == null ? null : state(card));
    }

    private State state(CallerCard card) {
        CallView call = card.call();
        ContactView caller = caller(card);
        boolean online = place.online();
        CallState phase = phase(call);
        boolean wrapUp = phase == CallState.WRAP_UP;
        boolean talking = phase == CallState.ANSWERED;
        String masked = Phones.masked(call.callerNumber());
        return new State(
                call.id(),
                phase,
                title(phase, call),
                place.times().since(began(phase, call)),
                origin(call),
                caller,
                caller == null ? masked : titled(caller),
                caller == null ? unknown(card) : placed(caller),
                caller == null ? "" : localTime(caller),
                masked,
                training(card.lastTraining()),
                caller == null ? card.matches() : List.of(),
                card.openTickets(),
                card.recentCalls(),
                new Can(
                        online && tickets.available(),
                        caller != null && contacts.available(),
                        online && caller == null && contacts.available(),
                        online && caller != null && !wrapUp,
                        online && talking,
                        online && wrapUp && !busy),
                !call.ticketIds().isEmpty());
    }

    private @Nullable ContactView caller(CallerCard card) {
        UUID known = card.call().contactId();
        for (ContactView match : card.matches()) {
            if (match.id().equals(known)) {
                return match;
            }
        }
        return null;
    }

    /** Where the call stands for the user: handed on, it is over for him. */
    private CallState phase(CallView call) {
        return store.state().wrapsUp(call.id()) ? CallState.WRAP_UP : call.state();
    }

    private String title(CallState phase, CallView call) {
        Messages messages = place.messages();
        return switch (phase) {
            case WAITING, RINGING ->
                    call.direction() == CallDirection.OUTBOUND
                            ? messages.text("call.card.calling")
                            : messages.text("call.card.ringing");
            case ANSWERED -> messages.text("call.card.talking");
            case WRAP_UP, FINISHED -> messages.text("call.card.wrapUp");
        };
    }

    private Instant began(CallState phase, CallView call) {
        AgentView me = store.state().me();
        if (me != null && store.state().wrapsUp(call.id())) {
            return me.since();
        }
        Instant since =
                switch (phase) {
                    case WAITING, RINGING -> call.ringingAt();
                    case ANSWERED -> call.answeredAt();
                    case WRAP_UP, FINISHED -> call.endedAt();
                };
        return since == null ? call.enteredAt() : since;
    }

    private String origin(CallView call) {
        String queue = call.queue();
        if (queue == null) {
            return place.messages().of(call.direction());
        }
        Long waited = call.waitSeconds();
        Duration wait =
                waited == null
                        ? Duration.between(call.enteredAt(), place.times().now())
                        : Duration.ofSeconds(waited);
        return place.messages().text("call.card.origin", queue, Times.stopwatch(wait));
    }

    static String titled(ContactView contact) {
        return contact.rank() == null ? contact.name() : contact.rank() + " " + contact.name();
    }

    static String placed(ContactView contact) {
        StringJoiner text = new StringJoiner(" · ");
        if (contact.role() != null) {
            text.add(contact.role());
        }
        text.add(
                contact.unitName().equals(contact.poldaName())
                        ? contact.unitName()
                        : contact.unitName() + ", " + contact.poldaName());
        return text.toString();
    }

    private String unknown(CallerCard card) {
        return card.matches().isEmpty()
                ? place.messages().text("call.card.unknown")
                : place.messages().text("call.card.shared", card.matches().size());
    }

    private String localTime(ContactView contact) {
        ZoneId zone = ZoneId.of(contact.zoneId());
        return place.times().clock(place.times().now(), zone) + " " + contact.zoneLabel();
    }

    private String training(@Nullable TrainingRecord last) {
        if (last == null) {
            return "";
        }
        LocalDate day = LocalDate.ofInstant(last.at(), place.times().deskZone());
        return place.messages()
                .text(
                        "call.card.training",
                        place.times().dateAndYear(day),
                        last.title(),
                        place.messages().of(last.status()).toLowerCase(place.messages().locale()));
    }
}
