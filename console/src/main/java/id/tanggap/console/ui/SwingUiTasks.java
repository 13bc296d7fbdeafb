package id.tanggap.console.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.SwingUtilities;

/** Work on virtual threads, results on the event dispatch thread. */
public final class SwingUiTasks extends TaskRunner {
    private static final ExecutorService BACKGROUND =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("ui-task-", 0).factory());

    public SwingUiTasks() {
        super(BACKGROUND, SwingUtilities::invokeLater);
    }
}
