package id.tanggap.server.contact;

import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.server.contact.internal.Contact;
import id.tanggap.server.contact.internal.ContactQueries;
import id.tanggap.server.contact.internal.ContactRepository;
import id.tanggap.server.demo.DemoData;
import id.tanggap.server.demo.DemoTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/**
 * Invented operators of the ten Polda in the training programme. Operator {@code n} has the number
 * {@code +6281277700100 + n}; the first ten are the callers of the lab.
 */
@ApplicationScoped
public class DemoContacts implements DemoData {
    /** How many there are; the first is number 1. */
    public static final int COUNT = 40;

    private static final String BY = "Tanggap";

    private final ContactRepository contacts;
    private final ContactQueries queries;

    @Inject
    DemoContacts(ContactRepository contacts, ContactQueries queries) {
        this.contacts = contacts;
        this.queries = queries;
    }

    /** Id of an operator, 1 to {@link #COUNT}; the same everywhere. */
    public static UUID contactId(int n) {
        return UUID.nameUUIDFromBytes(("demo|contact|" + n).getBytes(StandardCharsets.UTF_8));
    }

    /** Main number of an operator, E.164. */
    public static String phone(int n) {
        return "+62812777001%02d".formatted(n);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void seed(Instant now) {
        int n = 0;
        for (CSVRecord row : DemoTable.read("contacts")) {
            n++;
            List<String> phones = new ArrayList<>(List.of(phone(n)));
            PhoneNumbers.toE164(row.get("second_phone")).ifPresent(phones::add);
            SaveContact command =
                    new SaveContact(
                            contactId(n),
                            0,
                            row.get("name"),
                            row.get("rank"),
                            row.get("nrp"),
                            row.get("role"),
                            queries.unitId(row.get("polda"), row.get("unit")),
                            phones,
                            row.get("note"));
            Contact contact = new Contact(contactId(n), now);
            contact.change(command, phones, BY, now);
            contacts.persist(contact);
        }
    }
}
