package id.tanggap.server.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.ContactChanged;
import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.contact.internal.Contact;
import id.tanggap.server.contact.internal.ContactQueries;
import id.tanggap.server.contact.internal.ContactRepository;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps contacts and finds them. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class ContactService {
    /** Who may see contacts, and so events about them. */
    private static final Audience READERS =
            Audience.of(Role.AGENT, Role.TECHNICIAN, Role.SUPERVISOR, Role.TRAINER);

    private static final int HISTORY = 50;
    private static final String TYPE = "contact";

    private final ContactRepository contacts;
    private final ContactQueries queries;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;
    private final Instance<TicketHistory> tickets;
    private final Instance<CallHistory> calls;
    private final Instance<TrainingHistory> trainings;

    @Inject
    ContactService(
            ContactRepository contacts,
            ContactQueries queries,
            Audit audit,
            Outbox outbox,
            Clock clock,
            Instance<TicketHistory> tickets,
            Instance<CallHistory> calls,
            Instance<TrainingHistory> trainings) {
        this.contacts = contacts;
        this.queries = queries;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
        this.tickets = tickets;
        this.calls = calls;
        this.trainings = trainings;
    }

    /** A page of the contacts that fit, best first. */
    public ContactPage search(SearchContacts command) {
        return queries.search(command);
    }

    /**
     * A contact with its history.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public ContactCard card(UUID contactId) {
        ContactView contact = view(contactId);
        return new ContactCard(
                contact,
                each(tickets, history -> history.ofContact(contactId, HISTORY)),
                each(calls, history -> history.byNumbers(contact.phones(), HISTORY)),
                each(trainings, history -> history.ofContact(contactId)));
    }

    /**
     * Contacts whose number ends like this one, by name. A number shared by several people answers
     * all of them; who calls is then for the agent to say.
     *
     * @param number as the exchange sends it, with or without country code or trunk prefix
     */
    public List<ContactView> matchByNumber(String number) {
        return PhoneNumbers.last9(number).map(queries::byLast9).orElse(List.of());
    }

    /**
     * A contact.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public ContactView view(UUID contactId) {
        return find(contactId).orElseThrow(() -> DomainException.notFound(TYPE, contactId));
    }

    /** A contact, if there is one with that id. */
    public Optional<ContactView> find(UUID contactId) {
        return queries.byIds(List.of(contactId)).stream().findFirst();
    }

    /** The contacts with these ids that exist, by id. */
    public Map<UUID, ContactView> views(Collection<UUID> contactIds) {
        return queries.byIds(contactIds).stream()
                .collect(Collectors.toMap(ContactView::id, Function.identity()));
    }

    /**
     * Creates or changes a contact.
     *
     * @throws DomainException {@code INVALID} with the fields, {@code DUPLICATE} for a known NRP,
     *     {@code VERSION_REQUIRED}, {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public ContactView save(SaveContact command, Actor actor) {
        List<String> phones = checked(command);
        Instant now = clock.instant();
        Contact contact;
        if (command.contactId() == null) {
            contact = new Contact(UuidCreator.getTimeOrderedEpoch(), now);
        } else {
            contact = current(command.contactId(), command.version());
        }
        refuseKnownNrp(command.nrp(), contact.id());
        var changes = contact.change(command, phones, actor.name(), now);
        store(contact);
        audit.record(
                actor,
                command.contactId() == null ? "contact.created" : "contact.changed",
                TYPE,
                contact.id(),
                changes);
        ContactView view = view(contact.id());
        outbox.publish(new ContactChanged(view), READERS);
        return view;
    }

    private Contact current(UUID id, @Nullable Integer version) {
        if (version == null) {
            throw DomainException.of(FaultCode.VERSION_REQUIRED);
        }
        Contact contact = contacts.lock(id).orElseThrow(() -> DomainException.notFound(TYPE, id));
        if (contact.version() != version) {
            throw DomainException.stale(TYPE, id, contact.version(), contact.updatedBy());
        }
        return contact;
    }

    private List<String> checked(SaveContact command) {
        List<FieldError> errors = new ArrayList<>();
        if (!queries.isUnit(command.unitId())) {
            errors.add(FieldError.of("unitId", "UNKNOWN_VALUE"));
        }
        LinkedHashSet<String> phones = new LinkedHashSet<>();
        for (int i = 0; i < command.phones().size(); i++) {
            Optional<String> e164 = PhoneNumbers.toE164(command.phones().get(i));
            String field = "phones[" + i + "]";
            if (e164.isEmpty()) {
                errors.add(FieldError.of(field, "INVALID_FORMAT"));
            } else if (!phones.add(e164.get())) {
                errors.add(FieldError.of(field, "DUPLICATE"));
            }
        }
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
        return List.copyOf(phones);
    }

    private void refuseKnownNrp(@Nullable String nrp, UUID contactId) {
        if (nrp != null && contacts.isNrpTaken(nrp, contactId)) {
            throw duplicateNrp();
        }
    }

    /** Two savers at once get past the look; the constraint then refuses the second. */
    private void store(Contact contact) {
        try {
            contacts.persistAndFlush(contact);
        } catch (PersistenceException e) {
            throw Objects.toString(e.getMessage(), "").contains("contact_nrp") ? duplicateNrp() : e;
        }
    }

    private static DomainException duplicateNrp() {
        return new DomainException(
                FaultCode.DUPLICATE,
                Map.of("field", "nrp"),
                List.of(FieldError.of("nrp", "DUPLICATE")));
    }

    private static <H, T> List<T> each(Instance<H> histories, Function<H, List<T>> read) {
        return histories.stream().flatMap(history -> read.apply(history).stream()).toList();
    }
}
