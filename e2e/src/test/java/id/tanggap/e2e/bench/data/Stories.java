package id.tanggap.e2e.bench.data;

import id.tanggap.e2e.bench.data.Desk.Category;
import id.tanggap.e2e.bench.data.Desk.Contact;
import id.tanggap.e2e.bench.data.Desk.Person;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes tickets: the i-th is the same whenever seed, number of tickets and moment are, whoever asks
 * for it and in whichever order. Five in a hundred are open, mostly young ones. Any thread.
 */
final class Stories {
    /** Years of numbers end in Jakarta. */
    private static final ZoneId DESK = ZoneId.of("Asia/Jakarta");

    private static final int DAYS = 3 * 365;
    private static final double OPEN_SHARE = 0.05;
    private static final double SPAM_SHARE = 0.01;
    private static final Duration AUTO_CLOSE = Duration.ofDays(7);
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final List<PendingReason> REASONS =
            List.of(
                    PendingReason.OPERATOR,
                    PendingReason.SPARE_PART,
                    PendingReason.VENDOR,
                    PendingReason.OTHER_UNIT);

    private final Desk desk;
    private final DeskLanguage language;
    private final long seed;
    private final int count;
    private final Instant asOf;
    private final Instant begin;
    private final NavigableMap<Integer, Integer> firsts = new TreeMap<>();

    /**
     * Tickets of a desk.
     *
     * @param count how many there are
     * @param asOf when they are looked at; the newest are of the day before
     */
    Stories(Desk desk, long seed, int count, Instant asOf) {
        this.desk = desk;
        this.language = new DeskLanguage(desk.units().stream().map(Desk.Unit::name).toList());
        this.seed = seed;
        this.count = count;
        this.asOf = asOf;
        begin = asOf.atZone(DESK).toLocalDate().minusDays(DAYS).atStartOfDay(DESK).toInstant();
        for (int year = year(0); year <= year(count - 1); year++) {
            firsts.put(year, first(year));
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** When the i-th was filed; never before the one before. Three of four by day. */
    Instant createdAt(int i) {
        double place = (i + random(i, 1).nextDouble()) * DAYS / count;
        int day = (int) place;
        double part = place - day;
        double hour =
                part < 0.12
                        ? part / 0.12 * 7
                        : part < 0.87
                                ? 7 + (part - 0.12) / 0.75 * 10
                                : 17 + (part - 0.87) / 0.13 * 7;
        return begin.plus(Duration.ofDays(day)).plusMillis((long) (hour * 3_600_000));
    }

    /** Its number: per year, without gaps. */
    String number(int i) {
        int year = year(i);
        return String.format(
                Locale.ROOT, "T-%04d-%06d", year, i - Objects.requireNonNull(firsts.get(year)) + 1);
    }

    /** The last number of each year. */
    Map<Integer, Integer> lastNumbers() {
        Map<Integer, Integer> last = new HashMap<>();
        firsts.forEach(
                (year, first) -> {
                    Integer next = firsts.get(year + 1);
                    last.put(year, (next == null ? count : next) - first);
                });
        return last;
    }

    /** Index of the first ticket of a year. */
    private int first(int year) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (year(middle) < year) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Three words of the i-th ticket's texts, as somebody looks for it. */
    String words(int i) {
        SplittableRandom random = random(i, 3);
        Story story = story(i);
        StringBuilder said = new StringBuilder(story.subject());
        story.entries().stream()
                .filter(e -> e.text() != null)
                .forEach(e -> said.append(' ').append(e.text()));
        List<String> words =
                List.of(said.toString().toLowerCase(Locale.ROOT).split("[^a-z]+")).stream()
                        .filter(w -> w.length() > 3)
                        .distinct()
                        .toList();
        int first = random.nextInt(words.size());
        int step = 1 + random.nextInt(words.size() / 3);
        return words.get(first)
                + " "
                + words.get((first + step) % words.size())
                + " "
                + words.get((first + 2 * step) % words.size());
    }

    /** The i-th. */
    Story story(int i) {
        SplittableRandom random = random(i, 2);
        Instant created = createdAt(i);
        boolean open = random.nextDouble() < Math.exp(-(count - 1 - i) / (OPEN_SHARE * count));
        boolean spam = !open && random.nextDouble() < SPAM_SHARE;
        Category category =
                desk.categories().get(DeskLanguage.zipf(random, desk.categories().size()));
        Contact contact = desk.contacts().get(random.nextInt(desk.contacts().size()));
        TicketType type = random.nextInt(4) == 0 ? TicketType.SERVICE_REQUEST : TicketType.INCIDENT;
        Impact impact = choose(Impact.values(), random);
        Urgency urgency = choose(Urgency.values(), random);
        TicketOrigin origin =
                random.nextInt(3) > 0
                        ? TicketOrigin.CALL
                        : random.nextBoolean() ? TicketOrigin.OPERATOR : TicketOrigin.EMAIL;
        List<Person> members = desk.members(category.group());
        Person filer = desk.people().get(random.nextInt(desk.people().size()));
        TicketStatus status = open ? openStatus(random) : TicketStatus.CLOSED;
        Person assignee =
                status == TicketStatus.NEW || spam
                        ? null
                        : members.get(random.nextInt(members.size()));
        Instant end =
                open
                        ? created.plusMillis((long) (millis(created, asOf) * random.nextDouble()))
                        : created.plusMillis(life(created, random));
        ThreadMaker thread =
                new ThreadMaker(language, random, created, end, filer, category.group());
        thread.file(desk.promise(type, Priority.of(impact, urgency)), origin == TicketOrigin.CALL);
        PendingReason waits = REASONS.get(random.nextInt(REASONS.size()));
        Instant resolved = null;
        Instant closed = null;
        if (spam) {
            thread.spam();
            closed = end;
        } else {
            thread.talk(
                    assignee,
                    waits,
                    status == TicketStatus.PENDING || (!open && random.nextInt(4) == 0),
                    status == TicketStatus.PENDING);
            if (status == TicketStatus.IN_PROGRESS) {
                thread.work();
            }
            if (!open) {
                thread.solve();
                resolved = end;
                closed = end.plus(AUTO_CLOSE).isBefore(asOf) ? end.plus(AUTO_CLOSE) : null;
                if (closed != null) {
                    thread.close(closed);
                } else {
                    status = TicketStatus.RESOLVED;
                }
            }
        }
        List<Story.Entry> entries = thread.entries();
        Story.Entry last = entries.getLast();
        String unit = unitName(contact.unitId());
        return new Story(
                uuid(created, random),
                number(i),
                type,
                language.say("subject", random),
                status,
                status == TicketStatus.PENDING ? waits : null,
                impact,
                urgency,
                origin,
                category,
                assignee,
                contact,
                category.code().startsWith("LP_") && random.nextInt(5) < 3
                        ? DeskLanguage.report(unit, random)
                        : null,
                OwnFields.of(category, unit, language, random),
                created,
                last.at(),
                last.author() == null ? "Tanggap" : last.author().name(),
                resolved,
                closed,
                spam,
                filer,
                thread.moments(),
                entries);
    }

    private String unitName(UUID id) {
        return desk.units().stream()
                .filter(u -> u.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Hours, days or weeks, and over before the day of the look. */
    private long life(Instant created, SplittableRandom random) {
        double hours = Math.exp(random.nextDouble() * 6 - 0.7); // half an hour to eight days
        return Math.min((long) (hours * 3_600_000), millis(created, asOf) * 9 / 10);
    }

    private static TicketStatus openStatus(SplittableRandom random) {
        int place = random.nextInt(100);
        return place < 20
                ? TicketStatus.NEW
                : place < 45
                        ? TicketStatus.ASSIGNED
                        : place < 80 ? TicketStatus.IN_PROGRESS : TicketStatus.PENDING;
    }

    private static <E> E choose(E[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    private static long millis(Instant from, Instant to) {
        return Duration.between(from, to).toMillis();
    }

    private int year(int i) {
        return createdAt(i).atZone(DESK).getYear();
    }

    private SplittableRandom random(int i, int purpose) {
        return new SplittableRandom(seed + GOLDEN * (4L * i + purpose));
    }

    /** A time-ordered UUID (version 7) of a moment. */
    static UUID uuid(Instant at, SplittableRandom random) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
        long low = (random.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** What a ticket's category asks for besides. */
    private static final class OwnFields {
        private OwnFields() {}

        static Map<String, String> of(
                Category category, String unit, DeskLanguage language, SplittableRandom random) {
            Map<String, String> fields = new HashMap<>();
            for (String code : category.fields()) {
                String value = value(code, unit, language, random);
                if (value != null) {
                    fields.put(code, value);
                }
            }
            return fields;
        }

        private static @Nullable String value(
                String code, String unit, DeskLanguage language, SplittableRandom random) {
            return switch (code) {
                case "nrp" -> DeskLanguage.nrp(random);
                case "lpNumber" -> DeskLanguage.report(unit, random);
                case "receivingUnit" -> language.say("unit", random);
                case "summary" -> "Rekap harian";
                case "appVersion" -> language.say("version", random);
                case "otherSystem" -> random.nextBoolean() ? "EMP" : "CALL_110";
                case "letterNumber" -> "SKTLK/" + (1 + random.nextInt(900));
                case "signerRole" -> "Kasium";
                case "screen" -> "Pencarian data diri";
                case "deviceKind" -> random.nextBoolean() ? "COMPUTER" : "PRINTER";
                default -> null; // not required
            };
        }
    }
}
