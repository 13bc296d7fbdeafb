package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.page.PageCursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Calls as they are kept. */
@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<Call, UUID> {
    private static final int COMPARED_DIGITS = 9;

    /** Costs a statement for the transaction's first event of a call only. */
    Optional<Call> byKey(CallKey key) {
        return getSession()
                .byNaturalId(Call.class)
                .using("pbx", key.pbx())
                .using("linkedId", key.linkedId())
                .loadOptional();
    }

    /** Calls that have not ended, as far as we know. */
    List<Call> underWay() {
        return list(
                "state in (?1, ?2, ?3)", CallState.WAITING, CallState.RINGING, CallState.ANSWERED);
    }

    /** Calls under way and in wrap-up, oldest first. */
    List<Call> live() {
        return list("state <> ?1 order by enteredAt", CallState.FINISHED);
    }

    List<Call> liveOf(UUID agent) {
        return list("agentId = ?1 and state <> ?2 order by enteredAt", agent, CallState.FINISHED);
    }

    boolean isWrapUpDue(Instant now) {
        return count("state = ?1 and wrapUpDueAt <= ?2", CallState.WRAP_UP, now) > 0;
    }

    List<Call> wrapUpDue(Instant now) {
        return list("state = ?1 and wrapUpDueAt <= ?2", CallState.WRAP_UP, now);
    }

    /**
     * Calls with one of the numbers, newest first; without what this transaction has not yet
     * written.
     */
    List<Call> withNumbers(Collection<String> last9, int max) {
        return find("last9 in ?1 and mergedInto is null order by enteredAt desc, id desc", last9)
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushModeType.COMMIT)
                .page(0, max)
                .list();
    }

    /** One row more than asked for, so that the caller sees whether there is a next page. */
    List<Call> page(ListCalls query) {
        List<String> conditions = new ArrayList<>(List.of("mergedInto is null"));
        Parameters values = new Parameters();
        add(conditions, values, "enteredAt >= :from", "from", query.from());
        add(conditions, values, "enteredAt < :to", "to", query.to());
        add(
                conditions,
                values,
                "(agentId = :agent or id in (select h.callId from HandOver h where h.agentId = :agent))",
                "agent",
                query.agentId());
        add(conditions, values, "contactId = :contact", "contact", query.contactId());
        number(conditions, values, query.number());
        PageCursor cursor = PageCursor.decode(query.cursor());
        if (cursor != null) {
            conditions.add("(enteredAt, id) < (:lastAt, :lastId)");
            values.and("lastAt", time(cursor.key())).and("lastId", cursor.id());
        }
        return find(String.join(" and ", conditions) + " order by enteredAt desc, id desc", values)
                .range(0, query.limit())
                .list();
    }

    private static void number(List<String> conditions, Parameters values, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        String digits = typed.replaceAll("[ .()-]", "").replaceFirst("^\\+", "");
        if (!digits.matches("[0-9*#]+")) {
            throw DomainException.invalid("number", "INVALID_FORMAT");
        }
        if (digits.length() >= COMPARED_DIGITS) {
            add(
                    conditions,
                    values,
                    "last9 = :number",
                    "number",
                    digits.substring(digits.length() - COMPARED_DIGITS));
        } else {
            add(conditions, values, "callerNumber like :number", "number", "%" + digits);
        }
    }

    private static void add(
            List<String> conditions,
            Parameters values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.and(name, value);
        }
    }

    private static Instant time(String key) {
        try {
            return Instant.parse(key);
        } catch (DateTimeParseException _) {
            throw PageCursor.invalid();
        }
    }
}
