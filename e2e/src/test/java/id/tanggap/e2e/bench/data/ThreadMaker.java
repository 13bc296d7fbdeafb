package id.tanggap.e2e.bench.data;

import id.tanggap.e2e.bench.data.Desk.Person;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.server.sla.SlaMoment;
import id.tanggap.server.sla.SlaMoment.Kind;
import id.tanggap.server.sla.SlaTermsRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes one ticket's thread from its filing to its end, and beside it the moments that its clocks
 * are counted from, as the product writes them: only those that make a difference. One thread.
 */
final class ThreadMaker {
    private final DeskLanguage language;
    private final SplittableRandom random;
    private final Instant begin;
    private final Instant end;
    private final Person filer;
    private final String group;
    private final List<SlaMoment> moments = new ArrayList<>();
    private final List<Story.Entry> entries = new ArrayList<>();
    private Person speaker;
    private String status = "NEW";
    private boolean answered;
    private boolean asked;

    ThreadMaker(
            DeskLanguage language,
            SplittableRandom random,
            Instant begin,
            Instant end,
            Person filer,
            String group) {
        this.language = language;
        this.random = random;
        this.begin = begin;
        this.end = end;
        this.filer = filer;
        this.group = group;
        speaker = filer;
    }

    List<SlaMoment> moments() {
        return moments;
    }

    List<Story.Entry> entries() {
        return entries;
    }

    /** Files it; who filed it on the phone has answered. */
    void file(SlaTermsRef terms, boolean byPhone) {
        moments.add(SlaMoment.terms(begin, terms));
        moments.add(SlaMoment.of(begin, Kind.CREATED));
        if (byPhone) {
            moments.add(SlaMoment.of(begin, Kind.AGENT_REPLY));
            answered = true;
        }
        said("FILED", begin, filer, "filed");
    }

    /**
     * One to nine words to and fro, five on average.
     *
     * @param assignee who gets it; null: nobody has it yet
     * @param pauses whether it waits for somebody in between
     * @param stays whether it still does
     */
    void talk(@Nullable Person assignee, PendingReason reason, boolean pauses, boolean stays) {
        int words =
                1 + random.nextInt(3) + random.nextInt(3) + random.nextInt(3) + random.nextInt(3);
        int pause = pauses ? stays ? words : words / 2 : -1;
        if (assignee != null) {
            changed("ASSIGNMENT", part(0.5, words), filer, null, group, assignee.name());
            status = "ASSIGNED";
            speaker = assignee;
        }
        for (int word = 0; word < words; word++) {
            Instant at = part(word + 1.0, words);
            if (word == pause) {
                pending(at, reason);
            }
            speak(at, assignee == null, word);
            if (pause >= 0 && word == pause + 1) {
                resume(at);
            }
        }
        if (stays) {
            pending(part(words + 1.0, words), reason);
        } else if (status.equals("PENDING")) {
            resume(part(words + 1.0, words));
        }
    }

    /** Somebody works on it. */
    void work() {
        step(end, "IN_PROGRESS", speaker, null);
    }

    /** Solved at its end. */
    void solve() {
        step(end, "RESOLVED", speaker, language.say("solved", random));
        moments.add(SlaMoment.of(end, Kind.RESOLVED));
    }

    /** Closed by the server. */
    void close(Instant at) {
        entries.add(
                new Story.Entry(
                        Stories.uuid(at, random), "STATUS", at, null, null, "RESOLVED", "CLOSED"));
    }

    /** Closed as spam at its end. */
    void spam() {
        step(end, "CLOSED", speaker, null);
        moments.add(SlaMoment.of(end, Kind.VOID));
    }

    private void speak(Instant at, boolean untouched, int word) {
        int who = random.nextInt(100);
        if (who < 25 && word > 0) {
            said("NOTE", at, speaker, "note");
        } else if (untouched || who >= 70) {
            said("CONTACT_REPLY", at, filer, "contact");
            if (!asked) {
                moments.add(SlaMoment.of(at, Kind.CUSTOMER_REPLY));
                asked = true;
            }
        } else {
            said("REPLY", at, speaker, "reply");
            if (!answered || asked) {
                moments.add(SlaMoment.of(at, Kind.AGENT_REPLY));
                answered = true;
                asked = false;
            }
        }
    }

    private void pending(Instant at, PendingReason reason) {
        step(at, "PENDING", speaker, null);
        moments.add(SlaMoment.pending(at, reason));
    }

    private void resume(Instant at) {
        step(at, "IN_PROGRESS", speaker, null);
        moments.add(SlaMoment.of(at, Kind.RESUMED));
    }

    private void said(String kind, Instant at, Person by, String section) {
        entries.add(
                new Story.Entry(
                        Stories.uuid(at, random),
                        kind,
                        at,
                        by,
                        language.say(section, random),
                        null,
                        null));
    }

    private void step(Instant at, String to, Person by, @Nullable String note) {
        changed("STATUS", at, by, note, status, to);
        status = to;
    }

    private void changed(
            String kind, Instant at, Person by, @Nullable String note, String from, String to) {
        entries.add(new Story.Entry(Stories.uuid(at, random), kind, at, by, note, from, to));
    }

    /** The time of the n-th of some words, between beginning and end. */
    private Instant part(double place, int words) {
        long whole = Duration.between(begin, end).toMillis();
        return begin.plusMillis((long) (whole * place / (words + 2)));
    }
}
