package id.tanggap.training.session;

import java.util.UUID;

/**
 * Why a booking cannot be made.
 *
 * @param kind what is taken
 * @param withSession the session that takes it
 * @param shared the time both want it
 */
public record Clash(Kind kind, UUID withSession, TimeSlot shared) {
    /** What two sessions cannot share. */
    public enum Kind {
        /** The same trainer. */
        TRAINER,
        /** The same room. */
        ROOM
    }
}
