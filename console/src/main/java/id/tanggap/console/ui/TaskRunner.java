package id.tanggap.console.ui;

import id.tanggap.console.net.FaultException;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work on one executor and delivers on another: virtual threads and the event dispatch thread
 * in the console, the caller's thread for both in tests.
 */
public class TaskRunner implements UiTasks {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private final Executor background;
    private final Executor edt;

    public TaskRunner(Executor background, Executor edt) {
        this.background = background;
        this.edt = edt;
    }

    @Override
    public <T> UiTask<T> call(Supplier<? extends CompletionStage<T>> work) {
        return new Task<>(work);
    }

    /** The fault behind a failure; anything that is not a refusal is a defect of ours. */
    static Fault faultOf(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof FaultException refusal) {
            return refusal.fault();
        }
        LOG.error("work for the screen failed", cause);
        return Fault.of(FaultCode.UNEXPECTED);
    }

    private final class Task<T> implements UiTask<T> {
        private final Supplier<? extends CompletionStage<T>> work;
        private Consumer<T> success = result -> {};
        private Consumer<Fault> failure = fault -> LOG.warn("refused: {}", fault);

        private Task(Supplier<? extends CompletionStage<T>> work) {
            this.work = work;
        }

        @Override
        public UiTask<T> onSuccess(Consumer<T> consumer) {
            success = consumer;
            return this;
        }

        @Override
        public UiTask<T> onFailure(Consumer<Fault> consumer) {
            failure = consumer;
            return this;
        }

        @Override
        public void start() {
            background.execute(this::run);
        }

        private void run() {
            try {
                work.get().whenComplete(this::deliver);
            } catch (RuntimeException e) {
                deliver(null, e);
            }
        }

        private void deliver(@Nullable T result, @Nullable Throwable error) {
            edt.execute(
                    () -> {
                        try {
                            show(result, error);
                        } catch (RuntimeException e) {
                            // The stage that called us would swallow it.
                            LOG.error("the screen failed on a result", e);
                            throw e;
                        }
                    });
        }

        private void show(@Nullable T result, @Nullable Throwable error) {
            if (error != null || result == null) {
                failure.accept(
                        faultOf(error == null ? new NullPointerException("no result") : error));
            } else {
                success.accept(result);
            }
        }
    }
}
