package id.tanggap.server.ticket.internal;

import id.tanggap.server.sla.ClockKind;
import id.tanggap.server.sla.SlaMoment;
import id.tanggap.server.sla.SlaPick;
import id.tanggap.server.sla.SlaTerms;
import id.tanggap.server.sla.SlaTermsRef;
import id.tanggap.server.sla.TermsSource;
import id.tanggap.server.sla.TicketClocks;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * What is promised to a ticket and how it stands. The moments are the truth; the clocks are counted
 * from them at each change, so that they are always what a replay of the moments says. Immutable.
 *
 * @param policyId policy of the promise
 * @param policyVersion its version
 * @param calendarId calendar in which time counts
 * @param calendarVersion its version
 * @param revision revision of the catalogue that the promise was last compared with
 * @param moments what happened, a line each, see {@link SlaMoment#written}
 * @param firstResponse clock to the first reply
 * @param nextResponse clock to the reply to what the operator said last
 * @param resolution clock to the resolution
 * @param firstResolvedAt when it was resolved for the first time
 * @param firstResolutionDueAt when that was due
 * @param nextThresholdAt when the next threshold of a running clock is reached; null when none is
 */
@Embeddable
public record TicketSla(
        @Column(name = "policy_id") UUID policyId,
        @Column(name = "policy_version") int policyVersion,
        @Column(name = "calendar_id") UUID calendarId,
        @Column(name = "calendar_version") int calendarVersion,
        @Column(name = "sla_revision") int revision,
        @Column(name = "sla_moments") String moments,
        @Embedded @EmbeddedColumnNaming("first_response_%s") StoredClock firstResponse,
        @Embedded @EmbeddedColumnNaming("next_response_%s") StoredClock nextResponse,
        @Embedded @EmbeddedColumnNaming("resolution_%s") StoredClock resolution,
        @Column(name = "first_resolved_at") @Nullable Instant firstResolvedAt,
        @Column(name = "first_resolution_due_at") @Nullable Instant firstResolutionDueAt,
        @Column(name = "next_threshold_at") @Nullable Instant nextThresholdAt) {

    /** Shares of a goal, in percent, at which those concerned are told. */
    static final List<Integer> THRESHOLDS = List.of(50, 75, 90, 100);

    /** The promise to a ticket that is filed now. */
    static TicketSla begin(SlaPick pick, Instant now, TermsSource source) {
        SlaTermsRef ref = pick.ref();
        List<SlaMoment> moments =
                List.of(SlaMoment.terms(now, ref), SlaMoment.of(now, SlaMoment.Kind.CREATED));
        return new TicketSla(
                        ref.policyId(),
                        ref.policyVersion(),
                        ref.calendarId(),
                        ref.calendarVersion(),
                        pick.revision(),
                        "",
                        StoredClock.IDLE,
                        StoredClock.IDLE,
                        StoredClock.IDLE,
                        null,
                        null,
                        null)
                .counted(moments, TicketClocks.replay(moments, source), now);
    }

    /** After something happened. What makes no difference is not kept. */
    TicketSla after(SlaMoment moment, TermsSource source) {
        List<SlaMoment> before = story();
        List<SlaMoment> after = new ArrayList<>(before);
        after.add(moment);
        TicketClocks clocks = TicketClocks.replay(after, source);
        return clocks.equals(TicketClocks.replay(before, source))
                ? this
                : counted(after, clocks, moment.at());
    }

    /** After the promise was compared with the catalogue. */
    TicketSla promised(SlaPick pick, Instant now, TermsSource source) {
        List<SlaMoment> after = story();
        if (!pick.ref().equals(ref())) {
            after.add(SlaMoment.terms(now, pick.ref()));
        }
        return counted(after, TicketClocks.replay(after, source), now).compared(pick.revision());
    }

    /** After a threshold of a clock was fired; {@link #wakeNext} is still to come. */
    TicketSla fired(ClockKind kind, int percent) {
        StoredClock stored = clock(kind).fired(percent);
        return clocks(
                kind == ClockKind.FIRST_RESPONSE ? stored : firstResponse,
                kind == ClockKind.NEXT_RESPONSE ? stored : nextResponse,
                kind == ClockKind.RESOLUTION ? stored : resolution);
    }

    /** With the time at which the next threshold is reached. */
    TicketSla wakeNext(TermsSource source) {
        return wakeNext(clocks(source));
    }

    /** When a threshold of a clock is reached; null when the clock does not run or has no goal. */
    static @Nullable Instant reaches(TicketClocks clocks, ClockKind kind, int percent) {
        return clocks.finished() ? null : clocks.clock(kind).reaches(percent);
    }

    /** The clocks, counted anew. */
    TicketClocks clocks(TermsSource source) {
        return TicketClocks.replay(story(), source);
    }

    /** The moments, in a list of its own. */
    List<SlaMoment> story() {
        List<SlaMoment> story = new ArrayList<>();
        moments.lines().forEach(written -> story.add(SlaMoment.read(written)));
        return story;
    }

    /** Versions of the promise. */
    SlaTermsRef ref() {
        return new SlaTermsRef(policyId, policyVersion, calendarId, calendarVersion);
    }

    /** The clock of that kind. */
    StoredClock clock(ClockKind kind) {
        return switch (kind) {
            case FIRST_RESPONSE -> firstResponse;
            case NEXT_RESPONSE -> nextResponse;
            case RESOLUTION -> resolution;
        };
    }

    private TicketSla counted(List<SlaMoment> story, TicketClocks clocks, Instant now) {
        SlaTerms terms = clocks.terms();
        TicketClocks.FirstResolution first = clocks.firstResolution();
        return new TicketSla(
                        terms.ref().policyId(),
                        terms.ref().policyVersion(),
                        terms.ref().calendarId(),
                        terms.ref().calendarVersion(),
                        revision,
                        story.stream().map(SlaMoment::written).collect(Collectors.joining("\n")),
                        firstResponse,
                        nextResponse,
                        resolution,
                        first == null ? null : first.at(),
                        first == null ? null : first.dueAt(),
                        null)
                .clocks(
                        firstResponse.next(clocks.firstResponse(), now),
                        nextResponse.next(clocks.nextResponse(), now),
                        resolution.next(clocks.resolution(), now))
                .wakeNext(clocks);
    }

    private TicketSla clocks(StoredClock first, StoredClock next, StoredClock resolve) {
        return new TicketSla(
                policyId,
                policyVersion,
                calendarId,
                calendarVersion,
                revision,
                moments,
                first,
                next,
                resolve,
                firstResolvedAt,
                firstResolutionDueAt,
                nextThresholdAt);
    }

    private TicketSla wakeNext(TicketClocks clocks) {
        Instant earliest = null;
        for (ClockKind kind : ClockKind.values()) {
            int fired = clock(kind).fired();
            Instant reached =
                    THRESHOLDS.stream()
                            .filter(percent -> percent > fired)
                            .findFirst()
                            .map(percent -> reaches(clocks, kind, percent))
                            .orElse(null);
            if (reached != null && (earliest == null || reached.isBefore(earliest))) {
                earliest = reached;
            }
        }
        return waking(earliest);
    }

    private TicketSla waking(@Nullable Instant threshold) {
        return new TicketSla(
                policyId,
                policyVersion,
                calendarId,
                calendarVersion,
                revision,
                moments,
                firstResponse,
                nextResponse,
                resolution,
                firstResolvedAt,
                firstResolutionDueAt,
                threshold);
    }

    private TicketSla compared(int catalogue) {
        return new TicketSla(
                policyId,
                policyVersion,
                calendarId,
                calendarVersion,
                catalogue,
                moments,
                firstResponse,
                nextResponse,
                resolution,
                firstResolvedAt,
                firstResolutionDueAt,
                nextThresholdAt);
    }
}
