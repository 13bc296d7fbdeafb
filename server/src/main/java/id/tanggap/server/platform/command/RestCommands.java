package id.tanggap.server.platform.command;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.server.platform.actor.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** How REST resources reach the {@link CommandBus}: in the name of the user who asks. */
@ApplicationScoped
public class RestCommands {
    private final CommandBus bus;
    private final CurrentActor actor;

    RestCommands(CommandBus bus, CurrentActor actor) {
        this.bus = bus;
        this.actor = actor;
    }

    /** Asks something that changes nothing. */
    public <R extends ServerReply> R ask(ClientCommand<R> question) {
        return bus.execute(actor.get(), null, question);
    }

    /**
     * Carries a command out, once per key.
     *
     * @param key the header {@link IdempotencyKey#HEADER}; null when it was not sent
     */
    public <R extends ServerReply> R execute(@Nullable String key, ClientCommand<R> command) {
        return bus.execute(actor.get(), IdempotencyKey.parse(key), command);
    }
}
