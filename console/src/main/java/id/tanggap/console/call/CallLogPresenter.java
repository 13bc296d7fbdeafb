package id.tanggap.console.call;

import id.tanggap.console.call.CallLogView.Filter;
import id.tanggap.console.call.CallLogView.State;
import id.tanggap.console.net.ConsoleEvents.Subscription;
import id.tanggap.console.session.Workplace;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.fault.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The call log: pages from the server, changes in place, new calls on top or held back. */
public final class CallLogPresenter implements AutoCloseable {
    private static final int PAGE = 100;

    private final CallLogView view;
    private final Workplace place;
    private final List<Subscription> subscriptions;
    private final Map<UUID, CallView> heldBack = new LinkedHashMap<>();
    private Filter filter = Filter.TODAY;
    private String digits = "";
    private List<CallView> calls = List.of();
    private @Nullable String next;
    private @Nullable Fault fault;
    private boolean loading;
    private boolean loaded;
    private int generation;

    public CallLogPresenter(CallLogView view, Workplace place) {
        this.view = view;
        this.place = place;
        this.subscriptions =
                List.of(
                        place.events().subscribe(CallChanged.class, e -> changed(e.call())),
                        place.events().onResync(this::reload));
    }

    /** Loads when nothing was loaded yet. */
    public void shown() {
        if (!loaded && !loading) {
            reload();
        }
    }

    /** Whether the last load has ended. */
    public boolean ready() {
        return loaded && !loading;
    }

    /** Shows other calls. */
    public void filter(Filter other, String lastDigits) {
        String wanted = lastDigits.replaceAll("[^0-9]", "");
        if (other != filter || !wanted.equals(digits)) {
            filter = other;
            digits = wanted;
            reload();
        }
    }

    /** Loads from the newest. */
    public void reload() {
        load(null);
    }

    /** Loads the next page of older calls. */
    public void more() {
        if (next != null && !loading) {
            load(next);
        }
    }

    /** Shows the new calls that were held back. */
    public void showWaiting() {
        List<CallView> merged = new ArrayList<>(heldBack.values());
        merged.addAll(calls);
        calls = merged;
        heldBack.clear();
        sortAndRender();
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }

    private void load(@Nullable String cursor) {
        int mine = ++generation;
        loading = true;
        fault = null;
        render();
        place.tasks()
                .call(() -> place.api().send(query(cursor)))
                .onSuccess(page -> arrived(mine, cursor, page))
                .onFailure(refusal -> failed(mine, refusal))
                .start();
    }

    private ListCalls query(@Nullable String cursor) {
        return new ListCalls(
                midnight(),
                null,
                filter == Filter.MINE ? place.user().id() : null,
                null,
                digits.isEmpty() ? null : digits,
                PAGE,
                cursor);
    }

    private @Nullable Instant midnight() {
        return filter == Filter.TODAY
                ? place.times().today().atStartOfDay(place.times().deskZone()).toInstant()
                : null;
    }

    /** An answer to an older question is dropped. */
    private void arrived(int mine, @Nullable String cursor, CallPage page) {
        if (mine != generation) {
            return;
        }
        List<CallView> merged = new ArrayList<>(cursor == null ? List.of() : calls);
        merged.addAll(page.items());
        calls = merged;
        next = page.next();
        loading = false;
        loaded = true;
        if (cursor == null) {
            heldBack.clear();
        }
        render();
    }

    private void failed(int mine, Fault refusal) {
        if (mine == generation) {
            loading = false;
            loaded = true;
            fault = refusal;
            render();
        }
    }

    private void changed(CallView call) {
        if (!loaded) {
            return;
        }
        for (int i = 0; i < calls.size(); i++) {
            if (calls.get(i).id().equals(call.id())) {
                List<CallView> updated = new ArrayList<>(calls);
                updated.set(i, call);
                calls = updated;
                render();
                return;
            }
        }
        if (!fits(call)) {
            return;
        }
        if (view.atTop()) {
            List<CallView> updated = new ArrayList<>(calls);
            updated.addFirst(call);
            calls = updated;
            sortAndRender();
        } else {
            heldBack.put(call.id(), call);
            render();
        }
    }

    private boolean fits(CallView call) {
        Instant from = midnight();
        boolean inTime = from == null || !call.enteredAt().isBefore(from);
        boolean mine = filter != Filter.MINE || place.user().id().equals(call.agentId());
        boolean newest = calls.isEmpty() || !call.enteredAt().isBefore(calls.getLast().enteredAt());
        return inTime && mine && newest && call.callerNumber().endsWith(digits);
    }

    private void sortAndRender() {
        List<CallView> sorted = new ArrayList<>(calls);
        sorted.sort((a, b) -> b.enteredAt().compareTo(a.enteredAt()));
        calls = sorted;
        render();
    }

    private void render() {
        view.render(
                new State(filter, digits, calls, heldBack.size(), next != null, loading, fault));
    }
}
