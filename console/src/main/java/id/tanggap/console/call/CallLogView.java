package id.tanggap.console.call;

import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.fault.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The call log. Event dispatch thread only. */
public interface CallLogView {
    /** Shows the log. */
    void render(State state);

    /** Whether the newest rows are in sight; new ones wait otherwise. */
    boolean atTop();

    /**
     * What is shown.
     *
     * @param filter which calls
     * @param digits only calls whose number ends so; empty for all
     * @param calls the calls, newest first
     * @param waiting new calls that are not shown yet
     * @param more whether older calls can be loaded
     * @param loading whether an answer is awaited
     * @param fault why loading failed; null when it did not
     */
    record State(
            Filter filter,
            String digits,
            List<CallView> calls,
            int waiting,
            boolean more,
            boolean loading,
            @Nullable Fault fault) {
        public State {
            calls = List.copyOf(calls);
        }
    }

    /** Which calls. */
    enum Filter {
        /** Since midnight at the desk. */
        TODAY,
        /** The user's own. */
        MINE,
        /** Every call. */
        ALL
    }
}
