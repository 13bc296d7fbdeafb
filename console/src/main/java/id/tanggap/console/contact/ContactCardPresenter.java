package id.tanggap.console.contact;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.ContactChanged;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.GetContact;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One contact: history and editor. Only on the event dispatch thread. */
public final class ContactCardPresenter implements AutoCloseable {
    /** What is saved when a contact has no id yet. */
    private static final UUID NEW_CONTACT = new UUID(0, 0);

    private final ContactCardView view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final Consumer<ContactView> listSaved;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private ContactCardState state = ContactCardState.empty();
    private Consumer<ContactView> saved = contact -> {};

    /**
     * @param listSaved told of every contact saved here
     */
    public ContactCardPresenter(
            ContactCardView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            Consumer<ContactView> listSaved) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.listSaved = listSaved;
        this.subscriptions =
                List.of(
                        events.subscribe(ContactChanged.class, this::changed),
                        events.onResync(this::reload));
    }

    /** Opens a contact. A contact being edited stays open until it is saved or dropped. */
    public void open(UUID contactId) {
        if (state.draft() != null || contactId.equals(state.contactId()) && !failed()) {
            return;
        }
        render(ContactCardState.opening(contactId));
        load(contactId);
    }

    /** Loads the open contact again. */
    public void reload() {
        UUID contactId = state.contactId();
        if (contactId != null) {
            render(state.reloading());
            load(contactId);
        }
    }

    /** Opens the editor for a new contact with a number. */
    public void create(String phone, Consumer<ContactView> whenSaved) {
        saved = whenSaved;
        beginEdit(ContactDraft.fresh(phone));
    }

    /** Opens the editor for the open contact. */
    public void edit() {
        ContactCard card = state.card();
        if (card != null && state.draft() == null) {
            saved = contact -> {};
            beginEdit(ContactDraft.of(card.contact()));
        }
    }

    private void beginEdit(ContactDraft draft) {
        render(state.editing(draft));
        view.beginEdit(draft);
    }

    /** The fields changed. */
    public void type(ContactDraft draft) {
        ContactDraft old = state.draft();
        if (old != null && !draft.equals(old)) {
            render(state.typed(draft));
        }
    }

    /** Drops the draft. */
    public void cancel() {
        ContactDraft draft = state.draft();
        if (draft != null) {
            once.forget(subject(draft));
        }
        render(state.editing(null));
    }

    /** Saves the draft, or says what is missing. */
    public void save() {
        ContactDraft draft = state.draft();
        if (draft == null || state.saving()) {
            return;
        }
        Map<String, FieldError> errors = missing(draft);
        UUID unit = draft.unitId();
        if (!errors.isEmpty() || unit == null) {
            render(state.invalid(errors));
            return;
        }
        SaveContact command = draft.command(unit);
        render(state.working());
        tasks.call(once.sending(subject(draft), command))
                .onSuccess(reply -> saved(reply.contact()))
                .onFailure(this::refused)
                .start();
    }

    /** Whether typed text waits to be saved. */
    public boolean hasUnsavedText() {
        return state.draft() != null;
    }

    /** What is shown now. */
    public ContactCardState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void saved(ContactView contact) {
        Consumer<ContactView> told = saved;
        saved = other -> {};
        render(ContactCardState.opening(contact.id()));
        listSaved.accept(contact);
        load(contact.id());
        told.accept(contact);
    }

    private void refused(Fault fault) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        // phones[1] is shown under the one field of all numbers.
        fault.fieldErrors()
                .forEach(
                        error ->
                                errors.putIfAbsent(error.field().replaceFirst("\\[.*", ""), error));
        boolean stale = fault.code() == FaultCode.STALE_VERSION;
        render(
                state.refused(
                        fault, errors, stale ? fault.args().getOrDefault("changedBy", "") : null));
        if (stale) {
            rebase();
        }
    }

    /** Reads the present version, so that saving again is a decision and not an accident. */
    private void rebase() {
        UUID contactId = state.contactId();
        if (contactId == null) {
            return;
        }
        tasks.call(() -> api.send(new GetContact(contactId)))
                .onSuccess(
                        card -> {
                            ContactDraft draft = state.draft();
                            ContactCardState next = state.loaded(card);
                            render(
                                    draft == null
                                            ? next
                                            : next.typed(draft.onTopOf(card.contact())));
                        })
                .start();
    }

    private void load(UUID contactId) {
        tasks.call(() -> api.send(new GetContact(contactId)))
                .onSuccess(card -> ifOpen(contactId, () -> render(state.loaded(card))))
                .onFailure(fault -> ifOpen(contactId, () -> render(state.failed(fault))))
                .start();
    }

    private void changed(ContactChanged event) {
        ContactCard card = state.card();
        if (card != null
                && card.contact().id().equals(event.contact().id())
                && card.contact().version() < event.contact().version()) {
            render(
                    state.loaded(
                            new ContactCard(
                                    event.contact(),
                                    card.tickets(),
                                    card.calls(),
                                    card.trainings())));
        }
    }

    private static UUID subject(ContactDraft draft) {
        return draft.contactId() == null ? NEW_CONTACT : draft.contactId();
    }

    private boolean failed() {
        return state.fault() != null;
    }

    private void ifOpen(@Nullable UUID contactId, Runnable action) {
        if (contactId != null && contactId.equals(state.contactId())) {
            action.run();
        }
    }

    private static Map<String, FieldError> missing(ContactDraft draft) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        if (draft.name().isBlank()) {
            errors.put("name", FieldError.of("name", "REQUIRED"));
        }
        if (draft.unitId() == null) {
            errors.put("unitId", FieldError.of("unitId", "REQUIRED"));
        }
        if (!draft.nrp().isBlank() && !draft.nrp().strip().matches("[0-9]{8}")) {
            errors.put("nrp", FieldError.of("nrp", "INVALID_FORMAT"));
        }
        return errors;
    }

    private void render(ContactCardState next) {
        state = next;
        view.render(next);
    }
}
