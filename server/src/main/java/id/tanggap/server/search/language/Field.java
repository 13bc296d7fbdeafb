package id.tanggap.server.search.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a query may ask about a ticket. Each has an English name, which is kept, and Indonesian
 * ones.
 */
public enum Field {
    /** Where it stands. */
    STATUS(Kind.FIXED, "status"),
    /** ITIL type. */
    TYPE(Kind.FIXED, "type", "tipe", "jenis"),
    /** Order of work. */
    PRIORITY(Kind.FIXED, "priority", "prioritas"),
    /** What it is about. */
    CATEGORY(Kind.NAMED, "category", "kategori"),
    /** Support group. */
    GROUP(Kind.NAMED, "group", "kelompok", "grup"),
    /** Escalation level of its support group. */
    LEVEL(Kind.FIXED, "level", "tingkat"),
    /** Support group it was handed from last. */
    HANDED_FROM(Kind.NAMED, "handed-from", "dari-kelompok"),
    /** How often it went from one support group to another. */
    HANDOVERS(Kind.COUNT, "handovers", "alih"),
    /** How often it went straight back to the group it came from. */
    PING_PONGS(Kind.COUNT, "pingpong", "bolak-balik"),
    /** Who works on it. */
    ASSIGNEE(Kind.NAMED, "assignee", "petugas"),
    /** Who follows it. */
    WATCHER(Kind.NAMED, "watcher", "pemantau"),
    /** Polda of its unit. */
    POLDA(Kind.NAMED, "polda"),
    /** Its unit. */
    UNIT(Kind.NAMED, "unit", "satuan"),
    /** Its operator, by name, NRP or phone. */
    CONTACT(Kind.TEXT, "contact", "kontak", "pelapor"),
    /** How it came in. */
    ORIGIN(Kind.FIXED, "origin", "asal"),
    /** Whom a pending one waits for. */
    REASON(Kind.FIXED, "reason", "alasan"),
    /** When the next clock runs out: {@code <4h} is within the next four hours. */
    DUE(Kind.AHEAD, "due", "tenggat"),
    /** When it was filed: {@code <4h} is less than four hours ago. */
    CREATED(Kind.AGO, "created", "dibuat"),
    /** When it was last changed. */
    UPDATED(Kind.AGO, "updated", "diubah"),
    /** When it was resolved. */
    RESOLVED(Kind.AGO, "resolved", "diselesaikan"),
    /** When it was closed. */
    CLOSED(Kind.AGO, "closed", "ditutup"),
    /** Words of the subject alone. */
    SUBJECT(Kind.TEXT, "subject", "judul"),
    /** Its number or a part of it. */
    NUMBER(Kind.TEXT, "number", "nomor"),
    /** Its asset, by tag, model, serial, place or owner. */
    ASSET(Kind.TEXT, "asset", "aset"),
    /** Number of the DORS report it is about, or a part of it. */
    DORS(Kind.TEXT, "dors", "lp"),
    /** States that are not a status. */
    IS(Kind.FIXED, "is", "keadaan"),
    /** What is in it. */
    HAS(Kind.FIXED, "has", "ada"),
    /** How its clocks stand. */
    SLA(Kind.FIXED, "sla");

    /** How values of a field are read. */
    public enum Kind {
        /** One of the words this package knows, see {@link Words}. */
        FIXED,
        /** One of the names that the {@link Vocabulary} knows. */
        NAMED,
        /** Any text. */
        TEXT,
        /** How often: a number, {@code >2}, {@code 1..3}. */
        COUNT,
        /** A moment that lies ahead: a span is counted from now forwards. */
        AHEAD,
        /** A moment that lies behind: a span is counted from now backwards. */
        AGO;

        /** Whether its values are moments. */
        public boolean isTime() {
            return this == AHEAD || this == AGO;
        }
    }

    private static final Map<String, Field> NAMED =
            Arrays.stream(values())
                    .flatMap(f -> f.names.stream().map(n -> Map.entry(n, f)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Kind kind;
    private final List<String> names;

    Field(Kind kind, String name, String... others) {
        this.kind = kind;
        this.names = Stream.concat(Stream.of(name), Stream.of(others)).toList();
    }

    /** The field of that name, in any case. */
    public static Optional<Field> named(String name) {
        return Optional.ofNullable(NAMED.get(name.toLowerCase(Locale.ROOT)));
    }

    /** How its values are read. */
    public Kind kind() {
        return kind;
    }

    /** Its names, the English one first. */
    public List<String> names() {
        return names;
    }

    /** The name that is suggested and kept. */
    public String label() {
        return names.getFirst();
    }

    /** Names of all fields. */
    static Stream<String> allNames() {
        return Arrays.stream(values())
                .map(Field::names)
                .flatMap(List::stream)
                .map(Function.identity());
    }
}
