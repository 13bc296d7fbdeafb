package id.tanggap.console.ticket.escalation;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ticket.escalation.EscalationDraft.Way;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.escalation.EscalationView;
import id.tanggap.protocol.escalation.ListEscalationTemplates;
import id.tanggap.protocol.escalation.ListEscalations;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Escalates a ticket. What is filled in is kept per ticket until the server has it or it is
 * dropped. Only on the event dispatch thread.
 */
public final class EscalationPresenter {
    private final EscalationPanelView view;
    private final ServerApi api;
    private final OnceCommands once;
    private final UiTasks tasks;
    private final EscalationDrafts kept;
    private final Consumer<TicketDetail> escalated;
    private final Runnable stale;
    private final Map<UUID, EscalationDraft> drafts = new HashMap<>();
    private @Nullable EscalationState state;

    /**
     * @param kept where what is filled in outlives the console
     * @param escalated told of the ticket as it is afterwards
     * @param stale told that somebody else changed the ticket meanwhile
     */
    public EscalationPresenter(
            EscalationPanelView view,
            ServerApi api,
            UiTasks tasks,
            EscalationDrafts kept,
            Consumer<TicketDetail> escalated,
            Runnable stale) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.tasks = tasks;
        this.kept = kept;
        this.escalated = escalated;
        this.stale = stale;
    }

    /** Begins to escalate, or goes on with what was begun. */
    public void begin(TicketDetail ticket) {
        UUID id = ticket.row().id();
        EscalationState opened =
                EscalationState.of(
                        ticket,
                        drafts.getOrDefault(
                                id, new EscalationDraft(Way.CHAIN, null, 2, null, "", Set.of())));
        state = opened;
        view.open(opened);
        load(id);
    }

    private void load(UUID id) {
        tasks.call(() -> api.send(new ListEscalationTemplates()))
                .onSuccess(
                        templates ->
                                tasks.call(() -> api.send(new ListEscalations(id)))
                                        .onSuccess(
                                                history ->
                                                        loaded(
                                                                id,
                                                                templates.items(),
                                                                history.items()))
                                        .onFailure(fault -> failed(id, fault))
                                        .start())
                .onFailure(fault -> failed(id, fault))
                .start();
    }

    private void loaded(
            UUID id, List<EscalationTemplateView> templates, List<EscalationView> history) {
        EscalationState now = of(id);
        if (now == null) {
            return;
        }
        EscalationState next =
                now.withChains(
                        templates.stream().filter(template -> !template.retired()).toList(),
                        history);
        if (next.template() == null) {
            next = next.withDraft(proposed(next));
        }
        render(next);
    }

    /** The chain it goes along already, else the first that leads on from where it is. */
    private static EscalationDraft proposed(EscalationState now) {
        EscalationDraft draft = now.draft();
        EscalationTemplateView found = null;
        for (EscalationView earlier : now.history().reversed()) {
            if (found == null && earlier.template() != null) {
                found = leadingOn(now, earlier.template());
            }
        }
        for (EscalationTemplateView template : now.templates()) {
            if (found == null && now.here(template) > 0) {
                found = leadingOn(now, template.code());
            }
        }
        if (found == null) {
            return draft.way() == Way.CHAIN ? draft.withWay(Way.GROUP) : draft;
        }
        return draft.withTemplate(found.code(), Math.max(2, now.here(found) + 1));
    }

    private static @Nullable EscalationTemplateView leadingOn(EscalationState now, String code) {
        return now.templates().stream()
                .filter(template -> template.code().equals(code))
                .filter(template -> now.here(template) < template.steps().size())
                .findFirst()
                .orElse(null);
    }

    private void failed(UUID id, Fault fault) {
        EscalationState now = of(id);
        if (now != null) {
            // Without chains there are still the groups, and the supervisor.
            EscalationState next = now.withChains(now.templates(), now.history());
            render(next.withDraft(proposed(next)).refused(fault, Map.of()));
        }
    }

    /** The page shows the ticket as it stands now. */
    public void show(TicketDetail ticket) {
        EscalationState now = of(ticket.row().id());
        if (now != null && !now.ticket().equals(ticket)) {
            render(now.withTicket(ticket));
        }
    }

    /** Another ticket is shown: what was filled in waits for its own. */
    public void leave() {
        state = null;
        view.close();
    }

    /** What is filled in changed. */
    public void edit(EscalationDraft draft) {
        EscalationState now = state;
        if (now != null && !now.draft().equals(draft)) {
            keep(now.withDraft(draft));
        }
    }

    /** Another way. */
    public void choose(Way way) {
        EscalationState now = state;
        if (now != null) {
            edit(now.draft().withWay(way));
        }
    }

    /** Another chain; it goes on from where the ticket is. */
    public void chooseTemplate(@Nullable String code) {
        EscalationState now = state;
        if (now == null || code == null || code.equals(now.draft().template())) {
            return;
        }
        EscalationState chosen = now.withDraft(now.draft().withTemplate(code, 2));
        EscalationTemplateView template = chosen.template();
        int next = template == null ? 2 : Math.min(chosen.here() + 1, template.steps().size());
        keep(chosen.withDraft(chosen.draft().withStep(Math.max(2, next))));
    }

    /** Escalates, or says what is missing. */
    public void confirm() {
        EscalationState now = state;
        if (now == null || now.busy()) {
            return;
        }
        Map<String, FieldError> missing = missing(now);
        if (!missing.isEmpty()) {
            render(now.withErrors(missing));
            return;
        }
        UUID id = now.ticket().row().id();
        render(now.working());
        tasks.call(once.sending(id, command(now)))
                .onSuccess(
                        ticket -> {
                            drop(id);
                            if (of(id) != null) {
                                leave();
                            }
                            escalated.accept(ticket);
                        })
                .onFailure(fault -> refused(id, fault))
                .start();
    }

    private static Map<String, FieldError> missing(EscalationState now) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        EscalationDraft draft = now.draft();
        if (draft.way() == Way.CHAIN && now.template() == null) {
            errors.put("template", FieldError.of("template", "REQUIRED"));
        }
        if (draft.way() == Way.CHAIN && now.template() != null && draft.step() <= now.here()) {
            errors.put("step", FieldError.of("step", "SAME_GROUP"));
        }
        if (draft.way() == Way.GROUP && draft.group() == null) {
            errors.put("toGroup", FieldError.of("toGroup", "REQUIRED"));
        }
        if (draft.way() == Way.CHAIN && !now.open().isEmpty()) {
            errors.put("checked", FieldError.of("checked", "REQUIRED"));
        }
        if (draft.note().isBlank()) {
            errors.put("note", FieldError.of("note", "REQUIRED"));
        }
        return errors;
    }

    private static EscalateTicket command(EscalationState now) {
        EscalationDraft draft = now.draft();
        boolean chain = draft.way() == Way.CHAIN;
        return new EscalateTicket(
                now.ticket().row().id(),
                now.ticket().row().version(),
                draft.way() == Way.SUPERVISOR
                        ? EscalationKind.HIERARCHICAL
                        : EscalationKind.FUNCTIONAL,
                draft.way() == Way.GROUP ? draft.group() : null,
                chain ? draft.template() : null,
                chain ? draft.step() : null,
                draft.note().strip(),
                chain ? now.ticked() : Set.of());
    }

    private void refused(UUID id, Fault fault) {
        EscalationState now = of(id);
        if (now == null) {
            return;
        }
        Map<String, FieldError> errors = new LinkedHashMap<>();
        fault.fieldErrors().forEach(error -> errors.putIfAbsent(error.field(), error));
        render(now.refused(fault, errors));
        if (fault.code() == FaultCode.STALE_VERSION) {
            stale.run();
        } else if (fault.code() == FaultCode.CHECKLIST_OPEN) {
            // The chain was changed meanwhile: its items as they are now.
            load(id);
        }
    }

    /** Drops what was filled in. */
    public void cancel() {
        EscalationState now = state;
        if (now != null) {
            UUID id = now.ticket().row().id();
            drop(id);
            once.forget(id);
            leave();
        }
    }

    /** Whether text would be lost if the console went away. */
    public boolean hasUnsavedText() {
        return !kept.lasting() && drafts.values().stream().anyMatch(EscalationDraft::hasContent);
    }

    /** Takes up what was being filled in before the console went away. */
    public void restore(Map<UUID, EscalationDraft> begun) {
        begun.forEach(drafts::putIfAbsent);
    }

    private void drop(UUID ticketId) {
        drafts.remove(ticketId);
        kept.dropEscalation(ticketId);
    }

    /** What is shown now; null while nothing is escalated. */
    public @Nullable EscalationState state() {
        return state;
    }

    private @Nullable EscalationState of(UUID ticketId) {
        EscalationState now = state;
        return now != null && now.ticket().row().id().equals(ticketId) ? now : null;
    }

    private void keep(EscalationState next) {
        UUID id = next.ticket().row().id();
        drafts.put(id, next.draft());
        if (next.draft().hasContent()) {
            kept.keep(id, next.draft());
        } else {
            kept.dropEscalation(id);
        }
        render(next);
    }

    private void render(EscalationState next) {
        state = next;
        view.render(next);
    }
}
