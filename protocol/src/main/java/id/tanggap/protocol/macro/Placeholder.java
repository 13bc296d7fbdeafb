package id.tanggap.protocol.macro;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may stand between {@code {{} and {@code }}} in canned replies and macros: this list and
 * nothing else. Each has an Indonesian and an English name; the name that is written also decides
 * in which language times and greetings are.
 */
public enum Placeholder {
    /** Name of the operator, without rank. */
    CONTACT_NAME("nama", "name"),
    /** Rank of the operator, such as {@code IPDA}. */
    CONTACT_RANK("pangkat", "rank"),
    /** Unit of the ticket, else that of the operator. */
    UNIT("satuan", "unit"),
    /** Polda of the operator. */
    POLDA("polda", "polda"),
    /** Number of the ticket. */
    TICKET_NUMBER("nomor_tiket", "ticket_number"),
    /** Subject of the ticket. */
    SUBJECT("perihal", "subject"),
    /** Category of the ticket. */
    CATEGORY("kategori", "category"),
    /** Support group that has the ticket. */
    GROUP("kelompok", "group"),
    /** Who writes. */
    AGENT("petugas", "agent"),
    /** When the ticket is to be solved, in the operator's zone. */
    DUE("tenggat", "due"),
    /** Number of the DORS report. */
    DORS_NUMBER("nomor_lp", "dors_number"),
    /** Good morning, and so on, by the operator's clock. */
    GREETING("salam", "greeting"),
    /** Today's date in the operator's zone. */
    TODAY("hari_ini", "today");

    private static final Map<String, Placeholder> NAMED =
            Arrays.stream(values())
                    .flatMap(p -> p.names().stream().map(n -> Map.entry(n, p)))
                    .distinct()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String indonesian;
    private final String english;

    Placeholder(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The placeholder of that name, in any case. */
    public static Optional<Placeholder> named(String name) {
        return Optional.ofNullable(NAMED.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Every name there is. */
    public static Stream<String> allNames() {
        return Arrays.stream(values()).map(Placeholder::names).flatMap(List::stream).distinct();
    }

    /** Its names, the Indonesian one first. */
    public List<String> names() {
        return List.of(indonesian, english);
    }

    /** Its name in a language: Indonesian unless it is {@code en}. */
    public String name(Locale language) {
        return isEnglish(language) ? english : indonesian;
    }

    /** The language that a name is written in. */
    Locale language(String name) {
        return name.equalsIgnoreCase(indonesian)
                ? Locale.forLanguageTag("id-ID")
                : Locale.forLanguageTag("en");
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    /** As it is written into a text. */
    public static String written(String name) {
        return "{{" + name + "}}";
    }

    /** What a placeholder stands for, by the name that was written. */
    public interface Values {
        /**
         * The value; empty when this ticket has none.
         *
         * @param language language of the name that was written
         */
        Optional<String> of(Placeholder placeholder, Locale language);

        /** Values that a map knows, whatever the language. */
        static Values of(Map<Placeholder, String> known) {
            Function<Placeholder, Optional<String>> look = p -> Optional.ofNullable(known.get(p));
            return (placeholder, language) -> look.apply(placeholder);
        }
    }
}
