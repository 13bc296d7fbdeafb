package id.tanggap.server.escalation;

import id.tanggap.protocol.escalation.EscalationTemplateChanged;
import id.tanggap.protocol.escalation.EscalationTemplateList;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.escalation.RetireEscalationTemplate;
import id.tanggap.protocol.escalation.SaveEscalationTemplate;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.escalation.internal.EscalationRules;
import id.tanggap.server.escalation.internal.StoredTemplate;
import id.tanggap.server.escalation.internal.TemplateRepository;
import id.tanggap.server.identity.SupportGroup;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the chains that tickets go along, while the desk works. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class EscalationTemplates {
    private static final String TYPE = "escalationTemplate";

    private final TemplateRepository templates;
    private final UserDirectory users;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    EscalationTemplates(
            TemplateRepository templates,
            UserDirectory users,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.templates = templates;
        this.users = users;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All of them, retired ones too. */
    public EscalationTemplateList list() {
        return new EscalationTemplateList(
                templates.inOrder().stream().map(StoredTemplate::view).toList());
    }

    /**
     * Makes a template or changes one.
     *
     * @throws DomainException {@code DUPLICATE} for a new one whose code is taken, {@code
     *     STALE_VERSION}, {@code NOT_FOUND_HERE}, {@code INVALID} with the fields
     */
    public EscalationTemplateView save(SaveEscalationTemplate command, Actor actor) {
        Integer version = command.version();
        StoredTemplate template;
        EscalationTemplateView before = null;
        if (version == null) {
            if (templates.findByIdOptional(command.code()).isPresent()) {
                throw new DomainException(FaultCode.DUPLICATE, Map.of("code", command.code()));
            }
            refuseWrong(command);
            template = new StoredTemplate(command, actor.name(), clock.instant());
            templates.persist(template);
        } else {
            template = current(command.code(), version);
            before = template.view();
            refuseWrong(command);
            template.change(command, actor.name(), clock.instant());
        }
        return told(template, before, "escalationTemplate.saved", actor);
    }

    /**
     * Takes a template from what is offered, or offers it again.
     *
     * @throws DomainException {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public EscalationTemplateView retire(RetireEscalationTemplate command, Actor actor) {
        StoredTemplate template = current(command.code(), command.version());
        EscalationTemplateView before = template.view();
        template.retire(command.retired(), actor.name(), clock.instant());
        return told(
                template,
                before,
                command.retired()
                        ? "escalationTemplate.retired"
                        : "escalationTemplate.offeredAgain",
                actor);
    }

    private void refuseWrong(SaveEscalationTemplate command) {
        Set<String> groups =
                users.groups().stream().map(SupportGroup::code).collect(Collectors.toSet());
        List<FieldError> errors = EscalationRules.check(command.steps(), groups);
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }

    private StoredTemplate current(String code, int version) {
        StoredTemplate template =
                templates.lock(code).orElseThrow(() -> DomainException.notFound(TYPE, code));
        if (template.version() != version) {
            throw new DomainException(
                    FaultCode.STALE_VERSION,
                    Map.of(
                            "type",
                            TYPE,
                            "id",
                            code,
                            "currentVersion",
                            Integer.toString(template.version()),
                            "changedBy",
                            template.updatedBy()));
        }
        return template;
    }

    private EscalationTemplateView told(
            StoredTemplate template,
            @Nullable EscalationTemplateView before,
            String action,
            Actor actor) {
        templates.flush();
        EscalationTemplateView after = template.view();
        Map<String, @Nullable Object> details = new HashMap<>();
        details.put("before", before);
        details.put("after", after);
        audit.record(actor, action, TYPE, template.code(), details);
        outbox.publish(new EscalationTemplateChanged(after), Audience.DESK);
        return after;
    }
}
