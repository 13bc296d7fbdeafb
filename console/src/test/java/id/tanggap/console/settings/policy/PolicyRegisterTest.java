package id.tanggap.console.settings.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Promises;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.RetireSlaPolicy;
import id.tanggap.protocol.sla.SaveSlaPolicy;
import id.tanggap.protocol.sla.SlaPolicyReply;
import id.tanggap.protocol.sla.SlaPolicyView;
import id.tanggap.protocol.ticket.PendingReason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyRegisterTest {
    private final ScriptedServer server = new ScriptedServer();
    private final PolicyRegister register = new PolicyRegister(server, false);
    private final SlaPolicyView ntt = Promises.ofNtt();

    @Test
    void aPolicyThatIsNotTouchedIsSavedAsItWas() {
        server.on(SaveSlaPolicy.class, command -> new SlaPolicyReply(ntt));
        PolicyDraft draft = register.draft(ntt);
        assertThat(draft.firstResponseMinutes()).isEqualTo("30m");
        assertThat(draft.nextResponseMinutes()).isEmpty();
        assertThat(draft.resolutionMinutes()).isEqualTo("8j");
        assertThat(register.check(draft)).isEmpty();
        assertThat(register.saving(ntt, draft).get().join()).isEqualTo(ntt);
        assertThat(server.sent(SaveSlaPolicy.class))
                .containsExactly(new SaveSlaPolicy(ntt.id(), 2, ntt.policy()));
    }

    @Test
    void aNewPolicyPausesForEveryReasonAndNeedsANameAndACalendar() {
        PolicyDraft fresh = PolicyDraft.fresh(null);
        assertThat(fresh.pausing()).isEqualTo(Set.of(PendingReason.values()));
        assertThat(register.check(fresh.within("besok")))
                .containsExactly(
                        FieldError.of("name", "REQUIRED"),
                        FieldError.of("calendarId", "REQUIRED"),
                        FieldError.of("firstResponseMinutes", "NOT_A_LENGTH"));
    }

    @Test
    void aPolicyIsRetiredFromTheVersionThatIsShown() {
        server.on(RetireSlaPolicy.class, command -> new SlaPolicyReply(ntt));
        register.retiring(ntt).get().join();
        assertThat(server.sent(RetireSlaPolicy.class))
                .isEqualTo(List.of(new RetireSlaPolicy(ntt.id(), 2)));
    }
}
