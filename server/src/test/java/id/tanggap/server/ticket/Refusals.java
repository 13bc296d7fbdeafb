package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests say of deeds that are refused. */
final class Refusals {
    private Refusals() {}

    static void refused(ThrowingCallable deed, FaultCode code, FieldError... errors) {
        refused(deed, code, e -> assertThat(e.fieldErrors()).containsExactly(errors));
    }

    static void refused(ThrowingCallable deed, FaultCode code, Consumer<DomainException> more) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(code);
                            more.accept(e);
                        });
    }
}
