package id.tanggap.console.settings.template;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.settings.Register;
import id.tanggap.protocol.escalation.EscalationTemplateList;
import id.tanggap.protocol.escalation.EscalationTemplateReply;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.escalation.ListEscalationTemplates;
import id.tanggap.protocol.escalation.RetireEscalationTemplate;
import id.tanggap.protocol.fault.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The escalation templates, retired ones too. */
final class TemplateRegister implements Register<EscalationTemplateView, TemplateFields> {
    private final ServerApi api;
    private final OnceCommands once;

    TemplateRegister(ServerApi api) {
        this.api = api;
        once = new OnceCommands(api);
    }

    @Override
    public Supplier<CompletableFuture<List<EscalationTemplateView>>> reading() {
        return () ->
                api.send(new ListEscalationTemplates()).thenApply(EscalationTemplateList::items);
    }

    @Override
    public Supplier<CompletableFuture<EscalationTemplateView>> saving(
            @Nullable EscalationTemplateView origin, TemplateFields fields) {
        return replied(
                once.sending(subject(origin == null ? "" : origin.code()), fields.command(origin)));
    }

    /** Takes a template from what is offered, or offers it again. */
    Supplier<CompletableFuture<EscalationTemplateView>> retiring(
            EscalationTemplateView template, boolean retired) {
        return replied(
                once.sending(
                        subject(template.code()),
                        new RetireEscalationTemplate(
                                template.code(), template.version(), retired)));
    }

    private static UUID subject(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private static Supplier<CompletableFuture<EscalationTemplateView>> replied(
            Supplier<CompletableFuture<EscalationTemplateReply>> sending) {
        return () -> sending.get().thenApply(EscalationTemplateReply::template);
    }

    @Override
    public Object key(EscalationTemplateView template) {
        return template.code();
    }

    @Override
    public TemplateFields draft(EscalationTemplateView template) {
        return TemplateFields.of(template);
    }

    @Override
    public List<FieldError> check(TemplateFields fields) {
        return fields.check();
    }
}
