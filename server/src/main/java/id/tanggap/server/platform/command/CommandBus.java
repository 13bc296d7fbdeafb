package id.tanggap.server.platform.command;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Carries out commands, whichever way they came in. Blocking: call it on a worker or virtual
 * thread, never on an event loop.
 */
@ApplicationScoped
public class CommandBus {
    private final CommandRegistry registry;
    private final Validator validator;
    private final CommandTransaction transaction;

    @Inject
    CommandBus(CommandRegistry registry, Validator validator, CommandTransaction transaction) {
        this.registry = registry;
        this.validator = validator;
        this.transaction = transaction;
    }

    /**
     * Carries a command out.
     *
     * @param actor who gives it
     * @param commandId its UUID for at-most-once; null only for reads and for REST writes without
     *     {@code Idempotency-Key}
     * @param command what is asked
     * @return the reply; returned only after the transaction committed
     * @throws DomainException when it is refused
     * @throws ConstraintViolationException when fields are not valid
     */
    @ActivateRequestContext // for callers outside of a REST request
    @SuppressWarnings(
            "unchecked") // the handler's return type is the command's R, see CommandRegistry
    public <R extends ServerReply> R execute(
            Actor actor, @Nullable UUID commandId, ClientCommand<R> command) {
        CommandRegistry.Handler handler = registry.of(command.getClass());
        if (!actor.hasAny(handler.allow())) {
            throw DomainException.of(FaultCode.NOT_ALLOWED);
        }
        Set<ConstraintViolation<ClientCommand<R>>> violations = validator.validate(command);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return (R) carryOut(actor, handler.write() ? commandId : null, command, handler);
    }

    private ServerReply carryOut(
            Actor actor,
            @Nullable UUID onceId,
            ClientCommand<?> command,
            CommandRegistry.Handler handler) {
        if (handler.external()) {
            return onceId == null
                    ? handler.call(command, actor)
                    : external(actor, onceId, command, handler);
        }
        return onceId == null
                ? transaction.plain(actor, command, handler)
                : transaction.once(actor, onceId, command, handler);
    }

    /**
     * Claim, deed and reply each stand alone here: a deed whose outcome is not known is not done
     * again.
     */
    private ServerReply external(
            Actor actor,
            UUID commandId,
            ClientCommand<?> command,
            CommandRegistry.Handler handler) {
        ServerReply earlier = transaction.claimOrEarlier(actor, commandId, command);
        if (earlier != null) {
            return earlier;
        }
        try {
            ServerReply reply = handler.call(command, actor);
            transaction.keep(actor, commandId, reply);
            return reply;
        } catch (DomainException refused) {
            transaction.release(actor, commandId);
            throw refused;
        }
    }
}
