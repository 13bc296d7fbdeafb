package id.tanggap.console.contact;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SaveContact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact being edited, as typed; empty text stands for nothing.
 *
 * @param contactId null while it is new
 * @param version version read; null while it is new
 * @param name full name without rank
 * @param rank rank
 * @param nrp personnel number
 * @param role what he does
 * @param unitId the unit; null while none is chosen
 * @param phones one number each; the first is the main one
 * @param note free text
 */
public record ContactDraft(
        @Nullable UUID contactId,
        @Nullable Integer version,
        String name,
        String rank,
        String nrp,
        String role,
        @Nullable UUID unitId,
        List<String> phones,
        String note) {

    public ContactDraft {
        phones = List.copyOf(phones);
    }

    /** A new contact with a number, or without one. */
    static ContactDraft fresh(String phone) {
        List<String> phones = phone.isBlank() ? List.of() : List.of(phone);
        return new ContactDraft(null, null, "", "", "", "", null, phones, "");
    }

    /** A contact as it is stored. */
    static ContactDraft of(ContactView contact) {
        return new ContactDraft(
                contact.id(),
                contact.version(),
                contact.name(),
                Objects.requireNonNullElse(contact.rank(), ""),
                Objects.requireNonNullElse(contact.nrp(), ""),
                Objects.requireNonNullElse(contact.role(), ""),
                contact.unitId(),
                contact.phones(),
                Objects.requireNonNullElse(contact.note(), ""));
    }

    /** Numbers of a text field: separated by commas, semicolons or line ends. */
    static List<String> phones(String text) {
        return new ArrayList<>(
                Arrays.stream(text.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(phone -> !phone.isEmpty())
                        .toList());
    }

    /** Takes the version another user made, keeping what is typed. */
    ContactDraft onTopOf(ContactView current) {
        return new ContactDraft(
                contactId, current.version(), name, rank, nrp, role, unitId, phones, note);
    }

    /** The command; the unit must have been chosen. */
    SaveContact command(UUID unit) {
        return new SaveContact(
                contactId,
                version,
                name.strip(),
                orNull(rank),
                orNull(nrp),
                orNull(role),
                unit,
                phones,
                orNull(note));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
