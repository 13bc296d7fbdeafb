package id.tanggap.server.call.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.call.CallDirection;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.server.contact.DemoContacts;
import id.tanggap.server.demo.DemoData;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.platform.pbx.PbxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Two weeks of invented calls: they come as calls come to a help desk, most in the morning, few on
 * Sundays; they wait when every agent is busy, and some give up. The same every time.
 */
@ApplicationScoped
class DemoCalls implements DemoData {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int DAYS = 14;
    private static final int CALLS_OF_A_WORKDAY = 48;
    private static final int CALLS_OF_A_DAY_OFF = 12;

    /** Share of a day's calls per hour from 07:00; the rest of the day is quiet. */
    private static final double[] HOURS = {
        0.07, 0.13, 0.15, 0.12, 0.09, 0.06, 0.10, 0.12, 0.09, 0.05, 0.02
    };

    private static final int FIRST_HOUR = 7;

    private static final List<DispositionCode> DISPOSITIONS =
            List.of(
                    DispositionCode.RESOLVED,
                    DispositionCode.TICKET,
                    DispositionCode.RESOLVED,
                    DispositionCode.INFORMATION,
                    DispositionCode.TICKET,
                    DispositionCode.RESOLVED,
                    DispositionCode.REFERRED,
                    DispositionCode.TICKET,
                    DispositionCode.CALL_BACK,
                    DispositionCode.INFORMATION);

    private static final List<String> NOTES =
            List.of(
                    "Reset kata sandi, sudah bisa masuk.",
                    "LP tidak muncul di rekap, dibuatkan tiket.",
                    "Cara pelimpahan LP dijelaskan langkah demi langkah.",
                    "Menanyakan jadwal pelatihan di Polda.",
                    "Sinkronisasi mobile berhenti, log diminta.",
                    "Nomor LP ganda diperbaiki bersama operator.",
                    "Diarahkan ke bagian SIM Polda.",
                    "Cetak SKTLK kosong, diteruskan ke teknisi.",
                    "Dihubungi kembali setelah apel.",
                    "Perbedaan angka rekap dijelaskan: menunggu sinkronisasi malam.");

    private final UserDirectory users;
    private final CallRepository calls;
    private final PbxConfig config;

    DemoCalls(UserDirectory users, CallRepository calls, PbxConfig config) {
        this.users = users;
        this.calls = calls;
        this.config = config;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void seed(Instant now) {
        List<Worker> workers =
                users.list().stream()
                        .filter(user -> user.roles().contains(Role.AGENT))
                        .map(UserView::id)
                        .map(Worker::new)
                        .toList();
        if (workers.isEmpty()) {
            return;
        }
        Random dice = new Random(2026);
        int number = 0;
        for (Instant at : arrivals(now, dice)) {
            number++;
            play(number, at, workers, dice, now);
        }
    }

    /** An agent, and until when he is busy. */
    private static final class Worker {
        private final UUID id;
        private Instant freeAt = Instant.EPOCH;

        Worker(UUID id) {
            this.id = id;
        }
    }

    private static List<Instant> arrivals(Instant now, Random dice) {
        List<Instant> arrivals = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        for (LocalDate date = today.minusDays(DAYS - 1);
                !date.isAfter(today);
                date = date.plusDays(1)) {
            boolean off =
                    date.getDayOfWeek() == DayOfWeek.SATURDAY
                            || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            int expected = off ? CALLS_OF_A_DAY_OFF : CALLS_OF_A_WORKDAY;
            for (int hour = 0; hour < HOURS.length; hour++) {
                int count = poisson(expected * HOURS[hour], dice);
                for (int i = 0; i < count; i++) {
                    arrivals.add(
                            date.atTime(FIRST_HOUR + hour, dice.nextInt(60), dice.nextInt(60))
                                    .atZone(ZONE)
                                    .toInstant());
                }
            }
        }
        return arrivals.stream()
                .filter(at -> at.isBefore(now.minus(Duration.ofMinutes(20))))
                .sorted()
                .toList();
    }

    private void play(int number, Instant at, List<Worker> workers, Random dice, Instant now) {
        int operator = 1 + dice.nextInt(DemoContacts.COUNT);
        Call call =
                new Call(
                        UuidCreator.getTimeOrderedEpoch(),
                        new CallKey("demo", "demo-" + at.getEpochSecond() + "." + number),
                        CallSource.LIVE,
                        CallDirection.INBOUND,
                        at);
        call.identify(
                CallerNumber.of(DemoContacts.phone(operator)), DemoContacts.contactId(operator));
        call.enter(config.queue(), at);
        Worker worker = nextFor(at, workers, dice);
        Instant answer = latest(at, worker.freeAt).plusSeconds(2 + dice.nextInt(9));
        Instant patience = at.plusSeconds(20 + (long) exponential(150, dice));
        if (dice.nextInt(33) == 0) {
            patience = at.plusSeconds(2 + dice.nextInt(6)); // dialled by mistake
        }
        if (answer.isAfter(patience)) {
            call.abandon(Duration.between(at, patience));
            call.end(CallOutcome.ABANDONED, patience, Duration.ZERO, true);
        } else {
            talk(call, worker, answer, dice, now);
        }
        calls.persist(call);
    }

    private static void talk(Call call, Worker worker, Instant answer, Random dice, Instant now) {
        Duration talk = Duration.ofSeconds(35 + (long) exponential(160, dice));
        Instant end = answer.plus(talk);
        call.ring(worker.id, answer.minusSeconds(2));
        call.answer(worker.id, answer, null, Duration.ofSeconds(2));
        call.end(CallOutcome.ANSWERED, end, talk, true);
        Instant done = end.plusSeconds(12 + (long) exponential(25, dice));
        worker.freeAt = done;
        if (done.isAfter(now)) {
            return;
        }
        call.beginWrapUp(Duration.ofSeconds(120), end);
        int which = dice.nextInt(DISPOSITIONS.size());
        boolean given = dice.nextInt(40) != 0;
        call.finishWrapUp(
                given ? DISPOSITIONS.get(which) : DispositionCode.NOT_GIVEN,
                given ? NOTES.get(which) : null,
                done);
    }

    /** Any of those who are free, else the one who will be first. */
    private static Worker nextFor(Instant at, List<Worker> workers, Random dice) {
        List<Worker> free = workers.stream().filter(worker -> !worker.freeAt.isAfter(at)).toList();
        return free.isEmpty()
                ? Collections.min(workers, Comparator.comparing(worker -> worker.freeAt))
                : free.get(dice.nextInt(free.size()));
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static double exponential(double mean, Random dice) {
        return -mean * Math.log(1 - dice.nextDouble());
    }

    private static int poisson(double mean, Random dice) {
        double limit = Math.exp(-mean);
        double product = dice.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= dice.nextDouble();
            count++;
        }
        return count;
    }
}
