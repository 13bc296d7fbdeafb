package id.tanggap.console.settings.policy;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.settings.Register;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.ListSlaPolicies;
import id.tanggap.protocol.sla.RetireSlaPolicy;
import id.tanggap.protocol.sla.SaveSlaPolicy;
import id.tanggap.protocol.sla.SlaPolicyList;
import id.tanggap.protocol.sla.SlaPolicyReply;
import id.tanggap.protocol.sla.SlaPolicyView;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The policies that are in use. */
final class PolicyRegister implements Register<SlaPolicyView, PolicyDraft> {
    private static final UUID NEW = new UUID(0, 0);

    private final ServerApi api;
    private final OnceCommands once;
    private final boolean english;

    PolicyRegister(ServerApi api, boolean english) {
        this.api = api;
        this.english = english;
        once = new OnceCommands(api);
    }

    @Override
    public Supplier<CompletableFuture<List<SlaPolicyView>>> reading() {
        return () -> api.send(new ListSlaPolicies()).thenApply(SlaPolicyList::items);
    }

    @Override
    public Supplier<CompletableFuture<SlaPolicyView>> saving(
            @Nullable SlaPolicyView origin, PolicyDraft draft) {
        return replied(
                once.sending(
                        origin == null ? NEW : origin.id(),
                        new SaveSlaPolicy(
                                origin == null ? null : origin.id(),
                                origin == null ? null : origin.version(),
                                draft.policy())));
    }

    /** Takes a policy out of use for good. */
    Supplier<CompletableFuture<SlaPolicyView>> retiring(SlaPolicyView policy) {
        return replied(
                once.sending(policy.id(), new RetireSlaPolicy(policy.id(), policy.version())));
    }

    private static Supplier<CompletableFuture<SlaPolicyView>> replied(
            Supplier<CompletableFuture<SlaPolicyReply>> sending) {
        return () -> sending.get().thenApply(SlaPolicyReply::policy);
    }

    @Override
    public Object key(SlaPolicyView policy) {
        return policy.id();
    }

    @Override
    public PolicyDraft draft(SlaPolicyView policy) {
        return PolicyDraft.of(policy.policy(), english);
    }

    @Override
    public List<FieldError> check(PolicyDraft draft) {
        return draft.check();
    }
}
