package id.tanggap.telephony;

/**
 * Identifies a call on the PBX: the uniqueid of the oldest channel that took part in it.
 *
 * <p>Stable for the whole call, with one exception: when two calls are joined (attended transfer),
 * the younger linkedid disappears; {@link CallEvent.CallMerged} says so. Unique for the life of a
 * PBX, because {@code systemname} and the channel's creation time are part of it.
 *
 * @param value as Asterisk writes it, for example {@code tanggap-1795406400.42}; never blank
 */
public record LinkedId(String value) {

    public LinkedId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("linkedid is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
