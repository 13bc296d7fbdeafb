package id.tanggap.server.platform.ws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandshakeOriginTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    -,                                desk.example:8080, true
                    http://desk.example:8080,         desk.example:8080, true
                    https://DESK.example:8080,        desk.example:8080, true
                    https://wall.example,             desk.example:8080, true
                    http://wall.example,              desk.example:8080, false
                    http://evil.example,              desk.example:8080, false
                    http://desk.example:8080.evil,    desk.example:8080, false
                    http://evil.example/desk.example, desk.example:8080, false
                    http://desk.example,              desk.example:8080, false
                    null,                             desk.example:8080, false
                    'http://a b',                     desk.example:8080, false
                    http://desk.example:8080,         -,                 false
                    """)
    void onlyTheServersOwnOriginAndAllowedOnesPass(
            @Nullable String origin, @Nullable String host, boolean passes) {
        assertThat(HandshakeGate.mayComeFrom(origin, host, Set.of("https://wall.example")))
                .isEqualTo(passes);
    }
}
