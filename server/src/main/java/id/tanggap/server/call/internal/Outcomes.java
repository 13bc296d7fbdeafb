package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallOutcome;

/** Reads the PBX's outcomes as the desk's. Pure. */
final class Outcomes {
    private Outcomes() {}

    /**
     * The desk's word.
     *
     * @param queued whether the call was in a queue: a queue that lets the caller go has timed out,
     *     a party that is not there does not answer
     */
    static CallOutcome of(id.tanggap.telephony.CallOutcome outcome, boolean queued) {
        return switch (outcome) {
            case ANSWERED -> CallOutcome.ANSWERED;
            case ABANDONED -> CallOutcome.ABANDONED;
            case NO_ANSWER -> queued ? CallOutcome.TIMEOUT : CallOutcome.NO_ANSWER;
            case BUSY -> CallOutcome.BUSY;
            case FAILED -> CallOutcome.FAILED;
            case UNKNOWN -> CallOutcome.UNKNOWN;
        };
    }
}
