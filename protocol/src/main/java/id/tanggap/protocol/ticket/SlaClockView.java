package id.tanggap.protocol.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One SLA clock of a ticket.
 *
 * @param state where it stands
 * @param dueAt when it is due; null when there is no target. While paused: as if it went on now.
 * @param metAt when the goal was reached; null while not
 */
public record SlaClockView(SlaClockState state, @Nullable Instant dueAt, @Nullable Instant metAt) {}
