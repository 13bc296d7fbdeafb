package id.tanggap.server.search.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Searches under way. A newer one of the same user for the same box of his screen ends the older
 * one: nobody would read its answer. Any thread.
 */
@ApplicationScoped
public class RunningSearches {
    private final ConcurrentMap<Box, Running> searches = new ConcurrentHashMap<>();

    private record Box(UUID userId, String name) {}

    /**
     * Runs a search.
     *
     * @param box null: neither ends others nor is ended
     * @throws DomainException {@code SUPERSEDED} when a newer one came
     */
    public <T> T run(UUID userId, @Nullable String box, Function<Running, T> search) {
        Running running = new Running();
        if (box == null) {
            return search.apply(running);
        }
        Box key = new Box(userId, box);
        Running older = searches.put(key, running);
        if (older != null) {
            older.supersede();
        }
        try {
            return search.apply(running);
        } finally {
            searches.remove(key, running);
        }
    }

    /** One search. */
    public static final class Running {
        private @Nullable Statement statement;
        private boolean superseded;

        /**
         * Must be called before each statement.
         *
         * @throws DomainException {@code SUPERSEDED} when a newer search came already
         */
        synchronized void begins(Statement next) {
            refuseSuperseded();
            statement = next;
        }

        /** Must be called after each statement: its connection then serves others. */
        synchronized void ends() {
            statement = null;
        }

        synchronized void refuseSuperseded() {
            if (superseded) {
                throw DomainException.of(FaultCode.SUPERSEDED);
            }
        }

        private synchronized void supersede() {
            superseded = true;
            if (statement != null) {
                try {
                    statement.cancel();
                } catch (SQLException _) {
                    // It ends by itself then, within the time limit; its answer is dropped all the
                    // same.
                    statement = null;
                }
            }
        }
    }
}
