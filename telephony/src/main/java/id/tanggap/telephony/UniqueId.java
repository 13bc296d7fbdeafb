package id.tanggap.telephony;

/**
 * Identifies one leg of a call: one channel between the PBX and one phone or trunk. Never use it as
 * the identity of a call; that is {@link LinkedId}.
 *
 * @param value as Asterisk writes it; never blank
 */
public record UniqueId(String value) {

    public UniqueId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("uniqueid is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
