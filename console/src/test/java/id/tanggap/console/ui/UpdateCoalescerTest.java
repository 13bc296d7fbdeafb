package id.tanggap.console.ui;

import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class UpdateCoalescerTest {
    private final AtomicInteger updates = new AtomicInteger();

    @Test
    void aRequestTooLateToPutTheUpdateOffHasAnUpdateOfItsOwn() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    UpdateCoalescer coalescer =
                            new UpdateCoalescer(200, 210, updates::incrementAndGet);
                    coalescer.request();
                    Timer late = new Timer(50, event -> coalescer.request());
                    late.setRepeats(false);
                    late.start();
                });
        Awaitility.await().untilAtomic(updates, org.hamcrest.Matchers.equalTo(2));
    }
}
