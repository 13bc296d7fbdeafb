package id.tanggap.console.contact;

import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the card beside the list shows.
 *
 * @param contactId the open contact; null for none
 * @param card contact and history; null while it was never loaded
 * @param loading whether it is on its way
 * @param fault why loading or saving was refused
 * @param draft the contact being edited; null while it is only read
 * @param errors what is wrong in the draft, by field name
 * @param saving whether the draft is on its way
 * @param changedBy who changed the contact under the draft; null when nobody
 */
public record ContactCardState(
        @Nullable UUID contactId,
        @Nullable ContactCard card,
        boolean loading,
        @Nullable Fault fault,
        @Nullable ContactDraft draft,
        Map<String, FieldError> errors,
        boolean saving,
        @Nullable String changedBy) {

    public ContactCardState {
        errors = Map.copyOf(errors);
    }

    static ContactCardState empty() {
        return new ContactCardState(null, null, false, null, null, Map.of(), false, null);
    }

    static ContactCardState opening(UUID contactId) {
        return new ContactCardState(contactId, null, true, null, null, Map.of(), false, null);
    }

    ContactCardState reloading() {
        return new ContactCardState(contactId, card, true, fault, draft, errors, saving, changedBy);
    }

    ContactCardState loaded(ContactCard loaded) {
        return new ContactCardState(
                contactId, loaded, false, fault, draft, errors, saving, changedBy);
    }

    ContactCardState failed(Fault reason) {
        return new ContactCardState(
                contactId, card, false, reason, draft, errors, saving, changedBy);
    }

    ContactCardState editing(@Nullable ContactDraft newDraft) {
        return new ContactCardState(
                contactId, card, loading, null, newDraft, Map.of(), false, null);
    }

    /** The draft changed under the user's hands; errors stay until the next try. */
    ContactCardState typed(ContactDraft newDraft) {
        return new ContactCardState(
                contactId, card, loading, fault, newDraft, errors, saving, changedBy);
    }

    ContactCardState invalid(Map<String, FieldError> newErrors) {
        return new ContactCardState(contactId, card, loading, null, draft, newErrors, false, null);
    }

    ContactCardState working() {
        return new ContactCardState(contactId, card, loading, null, draft, Map.of(), true, null);
    }

    ContactCardState refused(
            Fault reason, Map<String, FieldError> newErrors, @Nullable String who) {
        return new ContactCardState(contactId, card, loading, reason, draft, newErrors, false, who);
    }
}
