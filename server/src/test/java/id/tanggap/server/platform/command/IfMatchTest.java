package id.tanggap.server.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    @Test
    void readsTheVersionThatTheTagNames() {
        assertThat(IfMatch.version(IfMatch.tag(7))).isEqualTo(7);
        assertThat(IfMatch.version(" 12 ")).isEqualTo(12);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void asksForAVersionWhenThereIsNone(String header) {
        assertThatThrownBy(() -> IfMatch.version(header))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(FaultCode.VERSION_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"\"", "W/\"7\"", "seven", "99999999999"})
    void refusesWhatIsNoVersion(String header) {
        assertThatThrownBy(() -> IfMatch.version(header))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(
                                                FieldError.of("If-Match", "INVALID_FORMAT")));
    }
}
