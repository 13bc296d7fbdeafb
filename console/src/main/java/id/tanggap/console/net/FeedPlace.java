package id.tanggap.console.net;

import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.call.PbxChanged;
import id.tanggap.protocol.call.QueueChanged;
import id.tanggap.protocol.session.ResumeMode;
import id.tanggap.protocol.session.Welcome;
import org.jspecify.annotations.Nullable;

/**
 * How far the console has come in the server's events. It outlives the channels: the next one goes
 * on where the last one broke. Confined to the lane.
 */
final class FeedPlace {
    private @Nullable Cursor cursor;
    private long seq;

    /** What an event is to the console. */
    enum Step {
        /** It is given on. */
        NEWS,
        /** It was given on before. */
        KNOWN,
        /** Something before it never arrived. */
        HOLE
    }

    /** Place of the last event given on; null before the first welcome. */
    @Nullable Cursor cursor() {
        return cursor;
    }

    /**
     * A channel begins.
     *
     * @return whether events were missed, so that the screens must read again
     */
    boolean begin(Welcome welcome) {
        seq = 0;
        boolean first = cursor == null;
        boolean replay = welcome.resume() == ResumeMode.REPLAY;
        if (first || !replay) {
            cursor = welcome.cursor();
        }
        return !first && !replay;
    }

    /** An event came; its place is the console's when it is news. */
    Step next(@Nullable Long number, @Nullable Cursor place, ServerEvent event) {
        if (number == null || place == null || number != seq + 1) {
            return Step.HOLE;
        }
        seq = number;
        if (!isNews(place, event)) {
            return Step.KNOWN;
        }
        cursor = place;
        return Step.NEWS;
    }

    /** How many events this channel has brought. */
    long seq() {
        return seq;
    }

    /** Live states that are not in the feed come with the place of the last event that is. */
    private boolean isNews(Cursor place, ServerEvent event) {
        Cursor last = cursor;
        if (last == null || !last.epoch().equals(place.epoch()) || last.isBefore(place)) {
            return true;
        }
        return last.equals(place) && (event instanceof QueueChanged || event instanceof PbxChanged);
    }
}
