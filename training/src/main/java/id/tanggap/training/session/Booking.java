package id.tanggap.training.session;

import java.util.Locale;
import java.util.UUID;

/**
 * What a session takes: a trainer and a room for a time.
 *
 * @param sessionId the session
 * @param trainerId who trains
 * @param place Polda, venue and room; compared without case and surplus blanks
 * @param slot when
 * @param cancelled whether it was called off and takes nothing any more
 */
public record Booking(
        UUID sessionId, UUID trainerId, Place place, TimeSlot slot, boolean cancelled) {

    /**
     * A room. Venues of the same name in two Polda are two venues.
     *
     * @param poldaCode the Polda
     * @param venue the building
     * @param room the room in it
     */
    public record Place(String poldaCode, String venue, String room) {
        /** Whether both mean the same room. */
        public boolean isSameRoomAs(Place other) {
            return poldaCode.equals(other.poldaCode)
                    && plain(venue).equals(plain(other.venue))
                    && plain(room).equals(plain(other.room));
        }

        private static String plain(String text) {
            return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
