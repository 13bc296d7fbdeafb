package id.tanggap.server.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactServiceIT {
    private static final Actor AGENT =
            new Actor(UUID.randomUUID(), "Sari", Set.of(Role.AGENT), "127.0.0.1");

    @Inject ContactService service;
    @Inject Rows rows;

    private UUID rejangLebong = UUID.randomUUID();

    @BeforeEach
    void findUnit() {
        rejangLebong = rows.unit("BENGKULU", "Polres Rejang Lebong");
    }

    @Test
    void aContactIsFoundByAnySpellingOfItsNumber() {
        String tail = tail();
        ContactView saved = service.save(contact("Rudi Hartono", "0812-7" + tail), AGENT);

        assertThat(saved.phones()).containsExactly("+628127" + tail);
        assertThat(saved.poldaCode()).isEqualTo("BENGKULU");
        assertThat(saved.zoneLabel()).isEqualTo("WIB");
        for (String spelling : List.of("08127" + tail, "+628127" + tail, "8127" + tail)) {
            assertThat(service.matchByNumber(spelling)).containsExactly(saved);
        }
        assertThat(service.matchByNumber("1001")).isEmpty();
        assertThat(service.matchByNumber("anonymous")).isEmpty();
    }

    @Test
    void aSharedNumberAnswersEverybodyWhoHasIt() {
        String number = "08138" + tail();
        ContactView first = service.save(contact("Agus Salim", number), AGENT);
        ContactView second = service.save(contact("Bambang Irawan", number), AGENT);
        assertThat(service.matchByNumber(number)).containsExactly(first, second);
    }

    @Test
    void searchFindsByNameNearMissNrpUnitAndDigits() {
        String tail = tail();
        String name = "Wahyudi Prasetyo" + letters();
        String nrp = Integer.toString(10_000_000 + (int) (Math.random() * 80_000_000));
        ContactView saved =
                service.save(
                        new SaveContact(
                                null,
                                null,
                                name,
                                "IPDA",
                                nrp,
                                "Operator DORS",
                                rejangLebong,
                                List.of("08119" + tail),
                                null),
                        AGENT);

        assertThat(find(name.toUpperCase(java.util.Locale.ROOT))).first().isEqualTo(saved);
        assertThat(find(name.replace("Prasetyo", "Prasetio"))).contains(saved);
        assertThat(find(name + " rejang")).containsExactly(saved);
        assertThat(find(name + " bengkulu")).containsExactly(saved);
        assertThat(find(name + " ternate")).isEmpty();
        assertThat(find(nrp)).containsExactly(saved);
        assertThat(find("0811-9" + tail)).containsExactly(saved);
        assertThat(service.search(new SearchContacts(name, "MALUT", 10, null)).items()).isEmpty();
    }

    @Test
    void percentSignsFindNobody() {
        service.save(contact("Someone", "08139" + tail()), AGENT);
        assertThat(find("%%%")).isEmpty();
    }

    @Test
    void pagesNeitherRepeatNorLeaveOut() {
        String family = "Pagetest" + letters();
        List<UUID> saved = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            saved.add(service.save(contact(family + " " + (char) ('a' + i), null), AGENT).id());
        }
        List<UUID> read = new ArrayList<>();
        String cursor = null;
        do {
            ContactPage page = service.search(new SearchContacts(family, null, 3, cursor));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
            page.items().forEach(c -> read.add(c.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(read).containsExactlyElementsOf(saved);
    }

    @Test
    void aKnownNrpIsRefusedNamingTheField() {
        String nrp = Integer.toString(10_000_000 + (int) (Math.random() * 80_000_000));
        service.save(withNrp("First", nrp), AGENT);
        assertThatThrownBy(() -> service.save(withNrp("Second", nrp), AGENT))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(FaultCode.DUPLICATE);
                            assertThat(e.fieldErrors())
                                    .containsExactly(FieldError.of("nrp", "DUPLICATE"));
                        });
    }

    @Test
    void everyBadFieldIsNamed() {
        SaveContact bad =
                new SaveContact(
                        null,
                        null,
                        "X",
                        null,
                        null,
                        null,
                        UUID.randomUUID(),
                        List.of("0812-7770-0101", "12", "+6281277700101"),
                        null);
        assertThatThrownBy(() -> service.save(bad, AGENT))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(
                                                FieldError.of("unitId", "UNKNOWN_VALUE"),
                                                FieldError.of("phones[1]", "INVALID_FORMAT"),
                                                FieldError.of("phones[2]", "DUPLICATE")));
    }

    @Test
    void aChangeFromAnOldVersionIsRefusedAndTellsWhoWasFaster() {
        ContactView first = service.save(contact("Dewi", null), AGENT);
        service.save(changed(first, "Dewi Lestari"), AGENT);
        assertThatThrownBy(() -> service.save(changed(first, "Dewi Sartika"), AGENT))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(FaultCode.STALE_VERSION);
                            assertThat(e.args())
                                    .containsEntry("currentVersion", "1")
                                    .containsEntry("changedBy", "Sari");
                        });
        assertThat(service.view(first.id()).name()).isEqualTo("Dewi Lestari");
    }

    @Test
    void aChangeWithoutVersionIsRefused() {
        ContactView first = service.save(contact("Eko", null), AGENT);
        SaveContact blind =
                new SaveContact(
                        first.id(), null, "Eko", null, null, null, rejangLebong, List.of(), null);
        assertThatThrownBy(() -> service.save(blind, AGENT))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(FaultCode.VERSION_REQUIRED));
    }

    @Test
    void everyChangeLeavesAnAuditEntryAndAnEvent() {
        ContactView first = service.save(contact("Fajar", null), AGENT);
        service.save(changed(first, "Fajar Nugroho"), AGENT);
        assertThat(rows.auditOf("contact", first.id()))
                .containsExactly("contact.created", "contact.changed");
        assertThat(rows.eventsWith(first.id()))
                .hasSize(2)
                .allMatch(event -> event.contains("\"type\":\"contact.changed\""));
    }

    private List<ContactView> find(String text) {
        return service.search(new SearchContacts(text, null, 10, null)).items();
    }

    private SaveContact contact(String name, @Nullable String phone) {
        return new SaveContact(
                null,
                null,
                name,
                null,
                null,
                null,
                rejangLebong,
                phone == null ? List.of() : List.of(phone),
                null);
    }

    private SaveContact withNrp(String name, String nrp) {
        return new SaveContact(null, null, name, null, nrp, null, rejangLebong, List.of(), null);
    }

    private SaveContact changed(ContactView read, String name) {
        return new SaveContact(
                read.id(),
                read.version(),
                name,
                read.rank(),
                read.nrp(),
                read.role(),
                read.unitId(),
                read.phones(),
                read.note());
    }

    /** Seven digits that no other test uses. */
    private static String tail() {
        return String.format("%07d", (int) (Math.random() * 10_000_000));
    }

    /** Letters that no other test uses. */
    private static String letters() {
        return UuidCreator.getRandomBased()
                .toString()
                .substring(0, 8)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 16))))
                .collect(java.util.stream.Collectors.joining());
    }
}
