package id.tanggap.server.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.unit.PoldaView;
import id.tanggap.protocol.unit.UnitList;
import id.tanggap.protocol.unit.UnitView;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class UnitIT {
    @Inject UnitService units;

    @Test
    void aUnitIsTheSameInEveryInstallation() {
        assertThat(units.find(UUID.fromString("e953fd01-05c8-28f0-23df-ed2169dcdb37")))
                .contains(
                        new UnitView(
                                UUID.fromString("e953fd01-05c8-28f0-23df-ed2169dcdb37"),
                                "BENGKULU",
                                "Polres",
                                "Polres Rejang Lebong"));
    }

    @Test
    void aPoldaKnowsItsZone() {
        assertThat(units.findPolda("MALUT"))
                .contains(
                        new PoldaView(
                                "MALUT",
                                "Polda Maluku Utara",
                                "WIT",
                                "Asia/Jayapura",
                                "Ternate",
                                true));
        assertThat(units.list().polda())
                .allSatisfy(p -> assertThat(ZoneId.of(p.zoneId())).isNotNull());
    }

    @Test
    void everyPoldaIsAUnitAndEveryUnitHasAPolda() {
        UnitList all = units.list();
        List<String> codes = all.polda().stream().map(PoldaView::code).toList();
        assertThat(all.units()).hasSize(36 + 118).allMatch(u -> codes.contains(u.poldaCode()));
        assertThat(
                        all.units().stream()
                                .filter(u -> u.kind().equals("Polda"))
                                .map(UnitView::poldaCode))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleMayListThem(Role role) {
        TestUser.with(role)
                .request()
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("polda", hasSize(36))
                .body("units", hasSize(154));
    }

    @Test
    void withoutATokenTheyAreRefused() {
        RestAssured.get("/api/v1/units").then().statusCode(401);
    }
}
