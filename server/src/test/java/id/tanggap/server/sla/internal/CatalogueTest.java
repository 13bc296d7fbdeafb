package id.tanggap.server.sla.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.sla.SlaCase;
import id.tanggap.server.sla.SlaTermsRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final UUID CALENDAR = new UUID(0, 1);
    private static final SlaCase NTT_VPN =
            new SlaCase(TicketType.INCIDENT, Priority.HIGH, "NETWORK_VPN", "NETWORK", "NTT");

    /**
     * Each asks for what its name says: p polda, c own category, C the one above, t type, h
     * priority.
     */
    private static SlaPolicyDraft policy(String asks, boolean enabled) {
        return new SlaPolicyDraft(
                asks,
                asks.contains("t") ? TicketType.INCIDENT : null,
                asks.contains("h") ? Priority.HIGH : null,
                asks.contains("c") ? "NETWORK_VPN" : asks.contains("C") ? "NETWORK" : null,
                asks.contains("p") ? "NTT" : null,
                CALENDAR,
                1,
                1,
                1,
                List.of(),
                enabled);
    }

    @ParameterizedTest(name = "of {0} holds {1}")
    @CsvSource({
        "h, h",
        "h t, t",
        "h t th, th",
        "th C, C",
        "C c, c",
        "Cth c, c",
        "cth p, p",
        "p ph, ph",
        "ph pt, pt",
        "pth pC, pC",
        "pCth pc, pc",
        "h t C c p pC pc pth pcth, pcth",
    })
    void theMostSpecificHoldsWhateverTheOrderTheyStandIn(String asked, String holds) {
        List<String> names = new ArrayList<>(List.of(asked.split(" ")));
        assertThat(picked(names, NTT_VPN)).isEqualTo(holds);
        assertThat(picked(names.reversed(), NTT_VPN)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} is not for a ticket of type {1}, {2}, {3} below {4} in {5}")
    @CsvSource({
        "t, SERVICE_REQUEST, HIGH, NETWORK_VPN, NETWORK, NTT",
        "h, INCIDENT, LOW, NETWORK_VPN, NETWORK, NTT",
        "c, INCIDENT, HIGH, NETWORK_SLOW, NETWORK, NTT",
        "C, INCIDENT, HIGH, ACCOUNT_NEW, ACCOUNT, NTT",
        "c, INCIDENT, HIGH, NETWORK, , NTT",
        "p, INCIDENT, HIGH, NETWORK_VPN, NETWORK, ACEH",
        "p, INCIDENT, HIGH, NETWORK_VPN, NETWORK,",
    })
    void aPolicyIsOnlyForWhatItAsksFor(
            String asks,
            TicketType type,
            Priority priority,
            String category,
            @Nullable String parent,
            @Nullable String polda) {
        SlaCase ticket = new SlaCase(type, priority, category, parent, polda);
        assertThat(Catalogue.fits(policy(asks, true), NTT_VPN)).isTrue();
        assertThat(Catalogue.fits(policy(asks, true), ticket)).isFalse();
    }

    @Test
    void aDisabledPolicyIsForNoTicket() {
        assertThat(Catalogue.fits(policy("pcth", false), NTT_VPN)).isFalse();
    }

    private static String picked(List<String> names, SlaCase ticket) {
        Map<UUID, String> byId = new HashMap<>();
        List<Catalogue.Entry> entries = new ArrayList<>();
        for (String name : names) {
            UUID id = UUID.randomUUID();
            byId.put(id, name);
            entries.add(
                    new Catalogue.Entry(policy(name, true), new SlaTermsRef(id, 0, CALENDAR, 0)));
        }
        String found = byId.get(new Catalogue(1, entries).pick(ticket).policyId());
        assertThat(found).isNotNull();
        return found == null ? "" : found;
    }
}
