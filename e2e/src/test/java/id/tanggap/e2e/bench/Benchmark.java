package id.tanggap.e2e.bench;

import java.nio.file.Path;
import java.util.function.Consumer;

/** A benchmark: bounded in time, leaves nothing running. */
@FunctionalInterface
public interface Benchmark {
    /**
     * Measures.
     *
     * @param folder an empty folder of its own, deleted afterwards
     * @param figures takes each figure as soon as it is known
     */
    void run(Path folder, Consumer<Figure> figures) throws Exception;
}
