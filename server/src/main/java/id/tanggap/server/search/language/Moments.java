package id.tanggap.server.search.language;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments as people name them, seen from one moment and place: {@code today}, {@code
 * 2026-11-25}, {@code 2026-11}, {@code 4h}.
 *
 * @param now the present
 * @param zone where days begin
 */
record Moments(Instant now, ZoneId zone) {
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,5})(m|h|d|w|menit|jam|hari|minggu)");
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT),
                    DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT));

    /** Days, weeks and months that have names. */
    enum Named {
        TODAY(today -> Dates.day(today), "today", "hari-ini"),
        YESTERDAY(today -> Dates.day(today.minusDays(1)), "yesterday", "kemarin"),
        TOMORROW(today -> Dates.day(today.plusDays(1)), "tomorrow", "besok"),
        THIS_WEEK(today -> Dates.week(today), "this-week", "minggu-ini"),
        LAST_WEEK(today -> Dates.week(today.minusWeeks(1)), "last-week", "minggu-lalu"),
        NEXT_WEEK(today -> Dates.week(today.plusWeeks(1)), "next-week", "minggu-depan"),
        THIS_MONTH(today -> Dates.month(YearMonth.from(today)), "this-month", "bulan-ini"),
        LAST_MONTH(
                today -> Dates.month(YearMonth.from(today).minusMonths(1)),
                "last-month",
                "bulan-lalu"),
        NEXT_MONTH(
                today -> Dates.month(YearMonth.from(today).plusMonths(1)),
                "next-month",
                "bulan-depan");

        private final Function<LocalDate, Dates> dates;
        private final List<String> names;

        Named(Function<LocalDate, Dates> dates, String... names) {
            this.dates = dates;
            this.names = List.of(names);
        }

        List<String> names() {
            return names;
        }
    }

    /** From one day to another, the last one not included. */
    private record Dates(LocalDate from, LocalDate to) {
        static Dates day(LocalDate day) {
            return new Dates(day, day.plusDays(1));
        }

        static Dates week(LocalDate day) {
            LocalDate monday = day.with(previousOrSame(DayOfWeek.MONDAY));
            return new Dates(monday, monday.plus(Period.ofWeeks(1)));
        }

        static Dates month(YearMonth month) {
            return new Dates(month.atDay(1), month.plusMonths(1).atDay(1));
        }
    }

    /**
     * Reads a value of a field.
     *
     * @param ahead whether spans count forwards from now
     * @param operator what stands before the value
     * @return empty when it cannot be read
     */
    Optional<Value.Between> read(String text, @Nullable String operator, boolean ahead) {
        Matcher span = SPAN.matcher(text.toLowerCase(Locale.ROOT));
        if (span.matches()) {
            return Optional.of(span(duration(span), operator == null ? "<" : operator, ahead));
        }
        return day(text).map(d -> compare(d, operator));
    }

    /** Reads a range; either end may be left out. */
    Optional<Value.Between> range(String from, String to) {
        Optional<Value.Between> first = from.isEmpty() ? Optional.empty() : day(from);
        Optional<Value.Between> last = to.isEmpty() ? Optional.empty() : day(to);
        if ((!from.isEmpty() && first.isEmpty()) || (!to.isEmpty() && last.isEmpty())) {
            return Optional.empty();
        }
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Value.Between(
                                first.map(Value.Between::from).orElse(null),
                                last.map(Value.Between::to).orElse(null)));
    }

    static Stream<String> allNames() {
        return Stream.of(Named.values()).map(Named::names).flatMap(List::stream);
    }

    private static Duration duration(Matcher span) {
        long n = Long.parseLong(span.group(1));
        return switch (span.group(2)) {
            case "m", "menit" -> Duration.ofMinutes(n);
            case "h", "jam" -> Duration.ofHours(n);
            case "d", "hari" -> Duration.ofDays(n);
            default -> Duration.ofDays(7 * n);
        };
    }

    /**
     * Less than four hours ahead includes what is past already; less than four hours ago ends now.
     */
    private Value.Between span(Duration span, String operator, boolean ahead) {
        boolean less = operator.startsWith("<");
        Instant edge = ahead ? now.plus(span) : now.minus(span);
        return less == ahead ? new Value.Between(null, edge) : new Value.Between(edge, null);
    }

    private static Value.Between compare(Value.Between day, @Nullable String operator) {
        return switch (operator) {
            case "<" -> new Value.Between(null, day.from());
            case "<=" -> new Value.Between(null, day.to());
            case ">" -> new Value.Between(day.to(), null);
            case ">=" -> new Value.Between(day.from(), null);
            case null, default -> day;
        };
    }

    private Optional<Value.Between> day(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.of(Named.values())
                .filter(n -> n.names.contains(name))
                .findFirst()
                .map(n -> n.dates.apply(today))
                .or(() -> dates(text))
                .map(d -> new Value.Between(start(d.from), start(d.to)));
    }

    private static Optional<Dates> dates(String text) {
        for (DateTimeFormatter format : DAYS) {
            Optional<Dates> day = read(() -> Dates.day(LocalDate.parse(text, format)));
            if (day.isPresent()) {
                return day;
            }
        }
        return read(() -> Dates.month(YearMonth.parse(text)))
                .or(
                        () ->
                                read(
                                        () -> {
                                            Year year = Year.parse(text);
                                            return new Dates(
                                                    year.atDay(1), year.plusYears(1).atDay(1));
                                        }));
    }

    private static Optional<Dates> read(java.util.function.Supplier<Dates> reading) {
        try {
            Dates dates = reading.get();
            boolean sensible = dates.from.getYear() >= 1900 && dates.from.getYear() <= 9000;
            return sensible ? Optional.of(dates) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
