package id.tanggap.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.testing.Endpoints;
import id.tanggap.server.testing.Endpoints.Endpoint;
import org.junit.jupiter.api.Test;

class EndpointGuardTest {
    @Test
    void everyEndpointSaysWhoMayUseIt() {
        assertThat(Endpoints.all()).hasSizeGreaterThan(5).allMatch(Endpoint::guarded);
    }

    @Test
    void onlySigningInAndOutIsOpenToEverybody() {
        assertThat(Endpoints.all().stream().filter(Endpoint::open).map(Endpoint::name))
                .containsExactlyInAnyOrder(
                        "AuthResource.login", "AuthResource.refresh", "AuthResource.logout");
    }
}
