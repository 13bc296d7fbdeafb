package id.tanggap.e2e.bench;

import id.tanggap.e2e.DeskSetup;
import id.tanggap.e2e.ServerProcess;
import id.tanggap.e2e.bench.data.People;
import id.tanggap.e2e.bench.data.Postgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * 16 technicians work one queue: they edit the same few tickets by what they read some time ago,
 * reply to them, take the next one and file new ones. Then {@link Reckoning} compares what the
 * server acknowledged with what the database holds. One minute, or {@code --minutes}.
 */
final class CollisionBench implements Benchmark {
    private static final int SHARED_TICKETS = 12;

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
            Rest first = new Rest(server.uri(), People.technician(0));
            List<String> shared = new ArrayList<>();
            for (int i = 0; i < SHARED_TICKETS; i++) {
                shared.add(
                        first.post("/api/v1/tickets", TicketBench.filing("bersama " + i))
                                .expect(201)
                                .json()
                                .at("/row/id")
                                .asText());
            }
            List<Technician> technicians = new ArrayList<>();
            for (int i = 0; i < People.TECHNICIANS; i++) {
                technicians.add(
                        new Technician(new Rest(server.uri(), People.technician(i)), i, shared));
            }
            work(technicians);
            try (Connection connection = new Postgres(folder).application()) {
                new Reckoning(connection, technicians).report(figures);
            }
        }
    }

    private static void work(List<Technician> technicians) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Options.minutes());
        try (ExecutorService threads = Executors.newFixedThreadPool(technicians.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (Technician one : technicians) {
                running.add(
                        threads.submit(
                                () -> {
                                    one.workUntil(end);
                                    return null;
                                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }
}
