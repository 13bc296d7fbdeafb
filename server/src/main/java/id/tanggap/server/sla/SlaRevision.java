package id.tanggap.server.sla;

import java.time.Instant;

/**
 * A change of the catalogue.
 *
 * @param revision its number
 * @param at when
 * @param by who
 * @param kind of what
 * @param subjectId key of the policy or calendar, or the year of the holidays
 * @param name of the policy or calendar, or the year of the holidays
 * @param version version it made
 */
public record SlaRevision(
        int revision,
        Instant at,
        String by,
        Kind kind,
        String subjectId,
        String name,
        int version) {
    /** What was changed. The names are contract text. */
    public enum Kind {
        /** A policy. */
        POLICY,
        /** A calendar. */
        CALENDAR,
        /** The shared holidays of a year. */
        HOLIDAYS
    }
}
