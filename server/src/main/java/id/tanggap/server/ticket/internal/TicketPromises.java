package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.server.category.Category;
import id.tanggap.server.category.CategoryService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.sla.SlaCase;
import id.tanggap.server.sla.SlaPick;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.sla.SlaTermsRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Finds what is promised to a ticket, inside the use case's transaction. */
@ApplicationScoped
public class TicketPromises {
    /** Why a due time moved: what the ticket is about was edited. */
    static final String EDITED = "EDITED";

    /** Why a due time moved: it is counted by rules it was not counted by before. */
    static final String COUNTED_ANEW = "COUNTED_ANEW";

    private final SlaService sla;
    private final CategoryService categories;
    private final TicketLookups lookups;

    @Inject
    TicketPromises(SlaService sla, CategoryService categories, TicketLookups lookups) {
        this.sla = sla;
        this.categories = categories;
        this.lookups = lookups;
    }

    /** What is promised to a ticket that is about this. */
    public SlaPick to(TicketFields fields) {
        return sla.pick(caseOf(Matter.of(fields)));
    }

    /** Compares a ticket's promise with the catalogue; the entries are not written yet. */
    public List<ThreadEntry> compare(Ticket ticket, String why, Actor actor, Instant now) {
        return compare(ticket, _ -> why, actor, now);
    }

    /**
     * Compares a ticket's promise with the catalogue; the entries are not written yet.
     *
     * @param why why the due times move to those of the terms
     */
    List<ThreadEntry> compare(
            Ticket ticket, Function<SlaTermsRef, String> why, Actor actor, Instant now) {
        SlaPick pick = sla.pick(caseOf(ticket.matter()));
        return ticket.promise(pick, why.apply(pick.ref()), sla, actor, now);
    }

    private SlaCase caseOf(Matter matter) {
        UUID unit = matter.unitId();
        return new SlaCase(
                matter.type(),
                matter.priority(),
                matter.category(),
                categories.find(matter.category()).map(Category::parent).orElse(null),
                unit == null ? null : lookups.poldaOf(unit));
    }
}
