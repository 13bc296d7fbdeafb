package id.tanggap.server.macro.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a canned reply or macro is, and what it is offered for: what both have in common. Pure.
 *
 * @param ownerId whose alone it is; null is everybody's
 */
public record Offer(@Nullable UUID ownerId) {
    /** How many of a kind one user may have, and the desk may share. */
    public static final int MOST = 300;

    /** What the actor would make. */
    public static Offer of(boolean personal, Actor actor) {
        return new Offer(personal ? actor.userId() : null);
    }

    /** Whether it is its owner's alone. */
    public boolean personal() {
        return ownerId != null;
    }

    /**
     * Refuses whoever may not keep it: shared ones are the supervisors'.
     *
     * @throws DomainException {@code NOT_ALLOWED}
     */
    public void refuseUnlessKeeper(Actor actor) {
        if (ownerId == null ? !actor.is(Role.SUPERVISOR) : !ownerId.equals(actor.userId())) {
            throw DomainException.of(FaultCode.NOT_ALLOWED);
        }
    }

    /**
     * Refuses a version without what it is a version of, and the other way round.
     *
     * @throws DomainException {@code VERSION_REQUIRED}, {@code INVALID}
     */
    public static void refuseLoose(@Nullable UUID id, @Nullable Integer version) {
        if (id != null && version == null) {
            throw DomainException.of(FaultCode.VERSION_REQUIRED);
        }
        if (id == null && version != null) {
            throw DomainException.invalid("version", "NOT_ALLOWED");
        }
    }

    /** What is wrong with what it is offered for. */
    public static void check(
            @Nullable String category,
            @Nullable String group,
            Set<String> categories,
            Set<String> groups,
            List<FieldError> errors) {
        if (category != null && !categories.contains(category)) {
            errors.add(FieldError.of("category", "UNKNOWN_VALUE"));
        }
        if (group != null && !groups.contains(group)) {
            errors.add(FieldError.of("group", "UNKNOWN_VALUE"));
        }
    }

    /** The refusal of a shortcut that is taken. */
    public static DomainException taken() {
        return new DomainException(
                FaultCode.DUPLICATE,
                Map.of("field", "shortcut"),
                List.of(FieldError.of("shortcut", "DUPLICATE")));
    }

    /** The refusal when there are {@link #MOST} already. */
    public static DomainException tooMany() {
        return new DomainException(
                FaultCode.INVALID,
                Map.of(),
                List.of(
                        new FieldError(
                                "shortcut", "TOO_MANY", Map.of("max", Integer.toString(MOST)))));
    }

    /** Who is told of a change. */
    public Audience audience() {
        return ownerId == null ? Audience.DESK : new Audience(Audience.DESK.roles(), ownerId);
    }
}
