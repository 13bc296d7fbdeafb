package id.tanggap.server.platform.ws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommandLaneTest {
    private final CommandLane lane = new CommandLane();

    @Test
    void tasksRunInTheOrderTheyCame() throws Exception {
        List<Integer> ran = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1000);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1000; i++) {
                int task = i;
                lane.run(
                        () -> {
                            ran.add(task);
                            done.countDown();
                        },
                        threads);
            }
            done.await();
        }
        assertThat(ran).isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void aTaskThatComesWhileAnotherRunsNeedsNoThreadOfItsOwn() {
        Queue<Runnable> threads = new ArrayDeque<>();
        List<String> ran = new ArrayList<>();
        lane.run(() -> lane.run(() -> ran.add("second"), threads::add), threads::add);
        assertThat(threads).hasSize(1);
        threads.remove().run();
        assertThat(ran).containsExactly("second");
        assertThat(threads).isEmpty();
    }

    @Test
    void anEmptiedLaneStartsAgain() {
        List<String> ran = new ArrayList<>();
        lane.run(() -> ran.add("first"), Runnable::run);
        lane.run(() -> ran.add("second"), Runnable::run);
        assertThat(ran).containsExactly("first", "second");
    }
}
