package id.tanggap.server.dors;

import java.util.List;

/** The units we know by name. Implementations answer from memory: each reading asks. */
public interface UnitDirectory {

    /** All Polda of the country. */
    List<Polda> poldas();

    /** The Polres we know, of whatever Polda. */
    List<Polres> polres();

    /**
     * A Polda.
     *
     * @param code our stable key, also understood as abbreviation, e.g. {@code SUMUT}
     * @param name official name with its kind, e.g. {@code Polda Sumatera Utara}
     * @param complete whether {@link #polres()} has all its Polres; if not, an unlisted Polres of
     *     this Polda is taken as typed
     */
    record Polda(String code, String name, boolean complete) {}

    /**
     * A Polres; its key is name and Polda together.
     *
     * @param name official name with its kind, e.g. {@code Polresta Bengkulu}
     */
    record Polres(String poldaCode, String name) {}
}
