package id.tanggap.protocol.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Live state of a call queue.
 *
 * @param name queue name
 * @param waiting callers waiting now
 * @param longestWaitSince since when the first of them waits; null when nobody waits
 * @param asOf when this was true
 */
public record QueueView(
        String name, int waiting, @Nullable Instant longestWaitSince, Instant asOf) {}
