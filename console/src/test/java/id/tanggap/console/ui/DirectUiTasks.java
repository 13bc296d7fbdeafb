package id.tanggap.console.ui;

/** Work and results on the caller's thread: no threads, no waiting in presenter tests. */
public final class DirectUiTasks extends TaskRunner {
    public DirectUiTasks() {
        super(Runnable::run, Runnable::run);
    }
}
