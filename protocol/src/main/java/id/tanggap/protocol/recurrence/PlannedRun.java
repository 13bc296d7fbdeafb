package id.tanggap.protocol.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence to come.
 *
 * @param day the day, in the schedule's zone
 * @param at the moment
 * @param shiftedFrom the day it would have been on, were that not a day off; null when it is not
 *     shifted
 */
public record PlannedRun(LocalDate day, Instant at, @Nullable LocalDate shiftedFrom) {}
