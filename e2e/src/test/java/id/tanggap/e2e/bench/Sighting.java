package id.tanggap.e2e.bench;

import java.time.Instant;

/**
 * A ringing call was seen somewhere.
 *
 * @param phone whose phone rings, as the PBX names it, such as {@code PJSIP/2001}
 * @param caller who calls
 * @param at when it was seen
 */
record Sighting(String phone, String caller, Instant at) {}
