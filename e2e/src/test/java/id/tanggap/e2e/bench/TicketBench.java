package id.tanggap.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.e2e.DeskSetup;
import id.tanggap.e2e.ServerProcess;
import id.tanggap.e2e.bench.data.People;
import id.tanggap.e2e.bench.data.Postgres;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Ticket writes of 16 clients through the server, over REST with idempotency keys, each
 * acknowledged after its commit, against plain JDBC on 16 connections that makes the same rows in
 * the same tables of the same PostgreSQL, turn by turn in the same run. First filings alone, then
 * the mix of a desk: five replies for each filing. Both begin with an empty database of their own.
 */
final class TicketBench implements Benchmark {
    private static final int CLIENTS = 16;
    private static final int ROUNDS = 4;
    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(6);

    /** The server's JVM compiles what is used often; a desk's server has run for days. */
    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(20);

    private static final int REPLIES = 5;
    private static final double NANOS = 1e9;
    private static final double SHARE = 0.6;
    private static final double PER_SECOND = 50 * 27;

    /** One write, acknowledged; the n-th of the client. */
    private interface Writer {
        void write(int n) throws Exception;
    }

    @Override
    public void run(Path folder, Consumer<Figure> figures) throws Exception {
        try (ServerProcess server =
                new ServerProcess(
                        folder,
                        Map.of(
                                "TANGGAP_ADMIN_PASSWORD",
                                DeskSetup.PASSWORD,
                                "TANGGAP_PBX_ENABLED",
                                "false"))) {
            server.start();
            new People(server.uri()).technicians("SOFTWARE");
            List<Client> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(new Client(server.uri(), i));
            }
            clients.getFirst().file(0);
            clients.getFirst().reply(1);
            Postgres postgres = new Postgres(folder);
            List<PlainTickets> plain = new ArrayList<>();
            try {
                for (int i = 0; i < CLIENTS; i++) {
                    plain.add(
                            new PlainTickets(postgres.application(), clients.getFirst().ticket()));
                }
                compare(
                        "tickets.file",
                        null,
                        clients.stream().<Writer>map(c -> c::file).toList(),
                        plain.stream().<Writer>map(p -> _ -> p.file()).toList(),
                        figures);
                compare(
                        "tickets.writes",
                        PER_SECOND,
                        clients.stream().<Writer>map(c -> c::mixed).toList(),
                        plain.stream().<Writer>map(p -> n -> mixed(p, n)).toList(),
                        figures);
            } finally {
                for (PlainTickets one : plain) {
                    one.close();
                }
            }
        }
    }

    private static void mixed(PlainTickets plain, int n) throws Exception {
        if (n % (REPLIES + 1) == 0) {
            plain.file();
        } else {
            plain.reply();
        }
    }

    private static void compare(
            String name,
            @Nullable Double least,
            List<Writer> ours,
            List<Writer> plain,
            Consumer<Figure> figures)
            throws Exception {
        Latency latency = new Latency();
        double product = 0;
        double control = 0;
        long writes = 0;
        long controls = 0;
        for (int round = 0; round < ROUNDS; round++) {
            boolean warmsUp = round == 0;
            Rate one =
                    rate(
                            ours,
                            warmsUp ? new Latency() : latency,
                            warmsUp ? WARM_UP_NANOS : ROUND_NANOS);
            Rate other = rate(plain, new Latency(), ROUND_NANOS);
            if (round > 0) {
                product += one.perSecond() / (ROUNDS - 1);
                control += other.perSecond() / (ROUNDS - 1);
                writes += one.writes();
                controls += other.writes();
            }
        }
        figures.accept(new Figure(name + ".jdbc", control, "transactions/s", null, null, controls));
        figures.accept(
                new Figure(
                        name,
                        product,
                        "transactions/s",
                        SHARE * control,
                        product / control,
                        writes));
        if (least != null) {
            figures.accept(
                    new Figure(name + ".absolute", product, "transactions/s", least, null, writes));
        }
        latency.tell(figures, name + ".p99", 99, null, null);
    }

    private record Rate(double perSecond, long writes) {}

    private static Rate rate(List<Writer> writers, Latency latency, long nanos) throws Exception {
        long begin = System.nanoTime();
        long writes = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            List<Future<Integer>> running = new ArrayList<>();
            for (Writer writer : writers) {
                running.add(threads.submit(() -> write(writer, begin + nanos, latency)));
            }
            for (Future<Integer> one : running) {
                writes += one.get();
            }
        }
        return new Rate(writes / ((System.nanoTime() - begin) / NANOS), writes);
    }

    private static int write(Writer writer, long end, Latency latency) throws Exception {
        int n = 0;
        while (System.nanoTime() < end) {
            int now = n++;
            latency.time(
                    () -> {
                        writer.write(now);
                        return now;
                    });
        }
        return n;
    }

    /** A technician's console that files tickets and replies to the one it filed last. */
    private static final class Client {
        private final Rest rest;
        private final int number;
        private String ticket = "";

        Client(URI server, int number) {
            rest = new Rest(server, People.technician(number));
            this.number = number;
        }

        String ticket() {
            return ticket;
        }

        void file(int n) throws Exception {
            JsonNode filed =
                    rest.post("/api/v1/tickets", filing(number + "-" + n)).expect(201).json();
            ticket = filed.at("/row/id").asText();
        }

        void reply(int n) throws Exception {
            rest.post(
                            "/api/v1/tickets/" + ticket + "/replies",
                            Rest.body(
                                    "kind",
                                    "REPLY",
                                    "text",
                                    "Sudah kami periksa, mohon dicoba lagi dan kirim foto layar. "
                                            + n))
                    .expect(200);
        }

        void mixed(int n) throws Exception {
            if (n % (REPLIES + 1) == 0) {
                file(n);
            } else {
                reply(n);
            }
        }
    }

    /** A ticket of a category whose group gives its tickets by hand. */
    static Map<String, Object> filing(String mark) {
        return Rest.body(
                "ticketType", "INCIDENT",
                "subject", "Nomor LP ganda setelah sinkronisasi " + mark,
                "description",
                        "Dua laporan mendapat nomor yang sama setelah perangkat kembali daring. Mohon ditelusuri.",
                "category", "LP_NUMBER",
                "impact", "MEDIUM",
                "urgency", "MEDIUM",
                "origin", "OPERATOR",
                "fields", Map.of());
    }
}
