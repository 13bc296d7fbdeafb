package id.tanggap.server.dors;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.dors.ReportLookup;
import id.tanggap.protocol.dors.ReportLookup.Outcome;
import id.tanggap.protocol.dors.ReportView;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.actor.Actor;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lookup over HTTP, against a DORS that answers, does not know, is slow, and breaks. */
@QuarkusTest
@TestProfile(DorsHttpIT.Profile.class)
class DorsHttpIT {
    private static final Actor DEWI =
            new Actor(UUID.randomUUID(), "Dewi Lestari", Set.of(Role.AGENT), "127.0.0.1");
    private static final Instant REPORTED = Instant.parse("2026-11-12T02:10:00Z");

    /** Own application start, since the adapter is chosen at the start. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Dors.class));
        }
    }

    /** A DORS of the test's own. */
    public static class Dors implements QuarkusTestResourceLifecycleManager {
        static final WireMockServer SERVER =
                new WireMockServer(
                        WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

        @Override
        public Map<String, String> start() {
            SERVER.start();
            return Map.of(
                    "tanggap.dors.url", SERVER.baseUrl(), "tanggap.dors.token", "invented-token");
        }

        @Override
        public void stop() {
            SERVER.stop();
        }
    }

    @Inject DorsService dors;
    @Inject CircuitBreakerMaintenance breakers;
    @Inject ObjectMapper json;

    @BeforeEach
    void freshDors() {
        Dors.SERVER.resetAll();
        breakers.resetAll();
    }

    private static String number(int running) {
        return "LP/B/" + running + "/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU";
    }

    private void dorsKnows(String number) throws JsonProcessingException {
        ReportView report =
                new ReportView(
                        number,
                        "LP_B",
                        "POLRES REJANG LEBONG",
                        "BENGKULU",
                        "Asia/Jakarta",
                        "Kejahatan",
                        REPORTED,
                        REPORTED.plusSeconds(1200),
                        "BRIPKA Andi Saputra",
                        "POLRES REJANG LEBONG",
                        List.of(new ReportView.Step("LAPOR", REPORTED, null)),
                        null);
        Dors.SERVER.stubFor(
                get(urlPathEqualTo("/v1/reports"))
                        .withQueryParam("number", equalTo(number))
                        .withHeader("Authorization", equalTo("Bearer invented-token"))
                        .willReturn(okJson(json.writeValueAsString(report))));
    }

    private ReportLookup lookUp(String typed) {
        return dors.lookUp(DEWI, new LookUpReport(typed, "Panggilan", null, null, null));
    }

    @Test
    void sloppyNumberIsAskedForInItsCanonicalSpelling() throws JsonProcessingException {
        dorsKnows(number(41));

        ReportLookup answer = lookUp("lp b/41/11/2026/spkt/polres rejang lebong");

        assertThat(answer.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(answer.canonical()).isEqualTo(number(41));
        assertThat(answer.report()).isNotNull();
        assertThat(answer.report().typedBy()).isEqualTo("BRIPKA Andi Saputra");
    }

    @Test
    void reportThatDorsDoesNotKnowIsNotFound() {
        Dors.SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404)));

        assertThat(lookUp(number(42)).outcome()).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void lastKnownAnswerIsShownWithItsTimeWhenDorsBreaks() throws JsonProcessingException {
        dorsKnows(number(43));
        Instant askedAt = lookUp(number(43)).asOf();
        Dors.SERVER.resetAll();
        Dors.SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(503)));

        ReportLookup stale = lookUp(number(43));

        assertThat(stale.outcome()).isEqualTo(Outcome.FOUND_STALE);
        assertThat(stale.asOf()).isNotNull().isAfterOrEqualTo(askedAt);
        assertThat(stale.report()).isNotNull();
    }

    @Test
    void slowDorsIsGivenUpAndNothingKnownIsSaid() {
        Dors.SERVER.stubFor(
                get(anyUrl()).willReturn(aResponse().withStatus(200).withFixedDelay(10_000)));

        assertThat(lookUp(number(44)).outcome()).isEqualTo(Outcome.UNAVAILABLE);
    }

    @Test
    void dorsIsLeftAloneAfterRepeatedFailures() {
        Dors.SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(500)));

        for (int i = 0; i < 10; i++) {
            assertThat(lookUp(number(45)).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        }

        assertThat(Dors.SERVER.findAll(getRequestedFor(anyUrl()))).hasSizeLessThan(10);
    }

    @Test
    void answerThatIsNoReportCountsAsNoAnswer() {
        Dors.SERVER.stubFor(get(anyUrl()).willReturn(okJson("<html>")));

        assertThat(lookUp(number(46)).outcome()).isEqualTo(Outcome.UNAVAILABLE);
    }

    @Test
    void everyLookupLeavesALineWithWhoAndWhy() {
        Dors.SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404)));
        lookUp(number(47));
        lookUp("LP/B/47/XIII/2026");

        assertThat(dors.access(number(47), 10))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.userName()).isEqualTo("Dewi Lestari");
                            assertThat(line.reason()).isEqualTo("Panggilan");
                            assertThat(line.outcome()).isEqualTo("NOT_FOUND");
                        });
        assertThat(dors.access(null, 1))
                .first()
                .satisfies(l -> assertThat(l.outcome()).isEqualTo("NUMBER_UNREADABLE"));
    }
}
