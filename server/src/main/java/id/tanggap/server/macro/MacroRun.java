package id.tanggap.server.macro;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.macro.ApplyMacro;
import id.tanggap.protocol.macro.MacroPreview;
import id.tanggap.protocol.macro.MacroPreview.StepPreview;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.macro.PlaceholderText;
import id.tanggap.protocol.macro.PlaceholderText.Filled;
import id.tanggap.protocol.macro.PreviewMacro;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.server.macro.internal.MacroRules;
import id.tanggap.server.macro.internal.MacroSteps;
import id.tanggap.server.macro.internal.MacroStore;
import id.tanggap.server.macro.internal.StepRefused;
import id.tanggap.server.macro.internal.TicketTerms;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.fault.FaultTranslator;
import id.tanggap.server.ticket.TicketService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Does what macros say, all of it or nothing, and tells beforehand what that would be. Any thread;
 * blocking.
 */
@ApplicationScoped
public class MacroRun {
    private final MacroStore macros;
    private final MacroSteps steps;
    private final TicketService tickets;
    private final TicketTerms terms;
    private final FaultTranslator faults;
    private final Audit audit;

    @Inject
    MacroRun(
            MacroStore macros,
            MacroSteps steps,
            TicketService tickets,
            TicketTerms terms,
            FaultTranslator faults,
            Audit audit) {
        this.macros = macros;
        this.steps = steps;
        this.tickets = tickets;
        this.terms = terms;
        this.faults = faults;
        this.audit = audit;
    }

    /**
     * Applies a macro to a ticket.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} for macro or ticket, {@code STALE_VERSION}
     *     when either was changed since it was looked at, and what a step is refused with, see
     *     {@link StepRefused}
     */
    @Transactional
    public TicketDetail apply(ApplyMacro command, Actor actor) {
        MacroView macro = visible(command.macroId(), actor);
        if (macro.version() != command.macroVersion()) {
            throw DomainException.stale(
                    MacroService.TYPE, macro.id(), macro.version(), macro.updatedBy());
        }
        TicketDetail before = tickets.current(command.ticketId(), command.version());
        TicketDetail ticket = before;
        for (int i = 0; i < macro.steps().size(); i++) {
            MacroStep step = macro.steps().get(i);
            Filled filled = fill(step, i, command.words(), before, actor);
            if (!filled.missing().isEmpty()) {
                throw StepRefused.empty(step, filled.missing(), macro.name(), i);
            }
            ticket = take(step, filled, i, macro, ticket, actor);
        }
        audit.record(
                actor,
                "macro.applied",
                "ticket",
                command.ticketId(),
                Map.of(
                        "macro",
                        macro.name(),
                        "macroId",
                        macro.id(),
                        "macroVersion",
                        macro.version(),
                        "steps",
                        macro.steps()));
        return ticket;
    }

    /**
     * What a macro would do to a ticket now: it is done and taken back. Call it outside of a
     * transaction.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} for macro or ticket
     */
    public MacroPreview preview(PreviewMacro command, Actor actor) {
        List<StepPreview> tried = new ArrayList<>();
        Trial trial = new Trial();
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                attempt(command, actor, trial, tried);
                                throw new TakenBack();
                            });
        } catch (TakenBack _) {
            // as it should be: nothing of it stays
        } catch (StepRefused refused) {
            trial.refusal = faults.translate(refused);
        }
        return new MacroPreview(trial.macroVersion, trial.ticketVersion, tried, trial.refusal);
    }

    private void attempt(PreviewMacro command, Actor actor, Trial trial, List<StepPreview> tried) {
        MacroView macro = visible(command.macroId(), actor);
        TicketDetail before = tickets.get(command.ticketId());
        trial.macroVersion = macro.version();
        trial.ticketVersion = before.row().version();
        TicketDetail ticket = before;
        for (int i = 0; i < macro.steps().size(); i++) {
            MacroStep step = macro.steps().get(i);
            Filled filled = fill(step, i, command.words(), before, actor);
            if (!filled.missing().isEmpty() && trial.refusal == null) {
                trial.refusal =
                        faults.translate(
                                StepRefused.empty(step, filled.missing(), macro.name(), i));
            }
            MacroStep shown = worded(step, filled);
            // Before it is tried: a step that is refused is shown too.
            tried.add(new StepPreview(shown, filled.missing(), List.of()));
            TicketDetail after = take(step, filled, i, macro, ticket, actor);
            tried.set(i, new StepPreview(shown, filled.missing(), added(ticket, after)));
            ticket = after;
        }
    }

    private TicketDetail take(
            MacroStep step,
            Filled filled,
            int index,
            MacroView macro,
            TicketDetail ticket,
            Actor actor) {
        try {
            MacroRules.refuseWords(step, filled.text());
            return steps.take(worded(step, filled), ticket, actor);
        } catch (DomainException refused) {
            throw StepRefused.of(refused, macro.name(), index);
        }
    }

    /** Placeholders stand for what the ticket was before the macro: what the agent looked at. */
    private Filled fill(
            MacroStep step,
            int index,
            @Nullable Map<Integer, String> words,
            TicketDetail before,
            Actor actor) {
        String own = step.words();
        String text = words == null ? own : words.getOrDefault(index, own);
        return text == null
                ? new Filled("", List.of())
                : PlaceholderText.of(text).fill(terms.values(before, actor));
    }

    private static MacroStep worded(MacroStep step, Filled filled) {
        return step.words() == null ? step : step.withWords(filled.text());
    }

    private static List<TicketEntry> added(TicketDetail before, TicketDetail after) {
        Set<UUID> known =
                before.entries().stream().map(TicketEntry::id).collect(Collectors.toSet());
        return after.entries().stream().filter(e -> !known.contains(e.id())).toList();
    }

    private MacroView visible(UUID id, Actor actor) {
        return macros.find(id, actor.userId())
                .orElseThrow(() -> DomainException.notFound(MacroService.TYPE, id));
    }

    /** What a preview finds out, also when it ends early. */
    private static final class Trial {
        private int macroVersion;
        private int ticketVersion;
        private @Nullable Fault refusal;
    }

    /** Ends the transaction of a preview, so that nothing of it stays. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenBack() {
            super(null, null, false, false);
        }
    }
}
