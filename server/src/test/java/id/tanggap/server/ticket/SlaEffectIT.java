package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.SlaEffect;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SlaEffectIT {
    private static final UUID OFFICE = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final UUID NORMAL = UUID.fromString("0190a000-0000-7000-8000-000000000013");

    @Inject SlaEffectService effects;
    @Inject TicketService service;
    @Inject TicketSeeds seeds;

    private SlaEffect ofPolicy(UUID id, int resolution) {
        return effects.count(new AskSlaEffect(id, normal(resolution), null));
    }

    @Test
    void onlyTicketsWhosePromiseWouldBeAnotherAreCounted() {
        SlaEffect before = ofPolicy(NORMAL, 999);
        SlaEffect calendar = effects.count(new AskSlaEffect(null, null, OFFICE));
        SlaEffect holidays = effects.count(new AskSlaEffect(null, null, null));
        service.file(seeds.command("Dampak", "ACCOUNT", null), seeds.agent());
        assertThat(ofPolicy(NORMAL, 999))
                .isEqualTo(new SlaEffect(before.open() + 1, before.touched() + 1));
        assertThat(effects.count(new AskSlaEffect(null, null, OFFICE)).touched())
                .isEqualTo(calendar.touched() + 1);
        assertThat(effects.count(new AskSlaEffect(null, null, null)).touched())
                .isEqualTo(holidays.touched() + 1);
        assertThat(effects.count(new AskSlaEffect(null, null, UUID.randomUUID())).touched())
                .isZero();
    }

    @Test
    void aPolicyForOtherTicketsTouchesNone() {
        service.file(seeds.command("Dampak", "ACCOUNT", null), seeds.agent());
        SlaPolicyDraft nobody =
                new SlaPolicyDraft(
                        "Kosong",
                        null,
                        Priority.NORMAL,
                        "LOSS_LETTER",
                        "PBD",
                        OFFICE,
                        5,
                        null,
                        null,
                        List.of(),
                        true);
        assertThat(effects.count(new AskSlaEffect(null, nobody, null)).touched()).isZero();
    }

    @Test
    void supervisorsAskOverRestAndWhatIsWrongIsNamed() {
        TestUser.with(Role.SUPERVISOR)
                .request()
                .body(Map.of("calendarId", OFFICE))
                .post("/api/v1/sla/what-if/effect")
                .then()
                .statusCode(200);
        TestUser.with(Role.SUPERVISOR)
                .request()
                .body(
                        Map.of(
                                "policy",
                                Map.of(
                                        "name",
                                        "x",
                                        "category",
                                        "NO_SUCH",
                                        "calendarId",
                                        OFFICE,
                                        "pausing",
                                        List.of(),
                                        "enabled",
                                        true)))
                .post("/api/v1/sla/what-if/effect")
                .then()
                .statusCode(422)
                .body("fieldErrors[0].field", equalTo("policy.category"));
    }

    private static SlaPolicyDraft normal(int resolution) {
        return new SlaPolicyDraft(
                "Normal",
                null,
                Priority.NORMAL,
                null,
                null,
                OFFICE,
                60,
                240,
                resolution,
                List.of(),
                true);
    }
}
