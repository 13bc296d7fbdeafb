package id.tanggap.e2e.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A benchmark: bounded in time, leaves nothing running. It has a JVM to itself. */
@FunctionalInterface
public interface Benchmark {
    /**
     * Measures.
     *
     * @param folder an empty folder of its own, deleted afterwards
     * @param figures takes each figure as soon as it is known
     */
    void run(Path folder, Consumer<Figure> figures) throws Exception;

    /** Flags that its JVM must be started with; none where any JVM will do. */
    default List<String> jvmFlags() {
        return List.of();
    }
}
