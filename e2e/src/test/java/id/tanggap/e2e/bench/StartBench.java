package id.tanggap.e2e.bench;

import id.tanggap.e2e.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** How long the server needs on a data folder that was used before, and how much memory. */
final class StartBench implements Benchmark {
    private static final int STARTS = 3;
    private static final double NANOS = 1e9;
    private static final double KIB_PER_MIB = 1024;
    private static final double READY_SECONDS = 5;
    private static final double MEMORY_MIB = 450;

    @Override
    public void run(Path folder, Consumer<Figure> figures) throws IOException {
        try (ServerProcess first = new ServerProcess(folder, Map.of())) {
            first.start(); // makes the cluster
        }
        double slowest = 0;
        double largest = 0;
        for (int i = 0; i < STARTS; i++) {
            try (ServerProcess server = new ServerProcess(folder, Map.of())) {
                long begin = System.nanoTime();
                server.start();
                slowest = Math.max(slowest, (System.nanoTime() - begin) / NANOS);
                largest = Math.max(largest, memory(server.pid()));
            }
        }
        figures.accept(new Figure("start.server.ready", slowest, "s", READY_SECONDS, null, STARTS));
        figures.accept(new Figure("start.server.rss", largest, "MiB", MEMORY_MIB, null, STARTS));
    }

    private static double memory(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                .findFirst()
                .orElseThrow();
    }
}
