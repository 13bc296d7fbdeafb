package id.tanggap.protocol.unit;

import java.util.UUID;

/**
 * A unit operators belong to: a Polda itself or one of its Polres. Names repeat across Polda, so
 * the key includes the Polda.
 *
 * @param id the unit
 * @param poldaCode its Polda
 * @param kind {@code Polda}, {@code Polres}, {@code Polresta}, ...
 * @param name full name, such as {@code Polres Rejang Lebong}
 */
public record UnitView(UUID id, String poldaCode, String kind, String name) {}
