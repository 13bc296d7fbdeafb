package id.tanggap.protocol.dors;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as the desk may see it: never the reporter, victim, suspect or witness.
 *
 * @param number canonical number
 * @param kind {@code LP_A}, {@code LP_B}, {@code LP_C} or {@code SKTLK}
 * @param unitName issuing unit
 * @param poldaCode its Polda
 * @param zoneId IANA zone of the unit
 * @param category class of the event, such as {@code Kejahatan}
 * @param reportedAt when it was reported
 * @param typedAt when it was typed into DORS
 * @param typedBy operator who typed it in: rank and name
 * @param typedByUnit his unit
 * @param steps status chain, oldest first
 * @param transfer transfer to another unit; null when there is none
 */
public record ReportView(
        String number,
        String kind,
        String unitName,
        String poldaCode,
        String zoneId,
        @Nullable String category,
        @Nullable Instant reportedAt,
        @Nullable Instant typedAt,
        @Nullable String typedBy,
        @Nullable String typedByUnit,
        List<Step> steps,
        @Nullable Transfer transfer) {
    public ReportView {
        steps = List.copyOf(steps);
    }

    /**
     * A step in the status chain.
     *
     * @param status code such as {@code LIDIK}, {@code SIDIK}, {@code P21}
     * @param at when; null when DORS has no date
     * @param note free text of the unit, without persons
     */
    public record Step(String status, @Nullable Instant at, @Nullable String note) {}

    /**
     * A transfer (pelimpahan).
     *
     * @param toUnit where to
     * @param sentAt when sent
     * @param acceptedAt when accepted; null while the receiver has not
     */
    public record Transfer(String toUnit, @Nullable Instant sentAt, @Nullable Instant acceptedAt) {}
}
