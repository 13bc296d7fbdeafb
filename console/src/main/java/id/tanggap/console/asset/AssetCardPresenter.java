package id.tanggap.console.asset;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.asset.AssetChanged;
import id.tanggap.protocol.asset.AssetDetail;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.GetAsset;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One asset: history, tickets, editor. Only on the event dispatch thread. */
public final class AssetCardPresenter implements AutoCloseable {
    private final AssetCardView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final Consumer<AssetView> listSaved;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private AssetCardState state = AssetCardState.empty();

    /**
     * @param listSaved told of every asset saved here
     */
    public AssetCardPresenter(
            AssetCardView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            Consumer<AssetView> listSaved) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.listSaved = listSaved;
        this.subscriptions =
                List.of(
                        events.subscribe(AssetChanged.class, this::changed),
                        events.onResync(this::reload));
    }

    /** Opens an asset. One that is being written stays open until it is saved or dropped. */
    public void open(UUID assetId) {
        boolean shown = assetId.equals(state.assetId()) && state.fault() == null;
        if (state.draft() == null && !shown) {
            render(AssetCardState.opening(assetId));
            load(assetId);
        }
    }

    /** Loads the open asset again. */
    public void reload() {
        UUID assetId = state.assetId();
        if (assetId != null) {
            load(assetId);
        }
    }

    /** Begins a new asset. */
    public void create() {
        if (state.draft() == null) {
            begin(AssetDraft.fresh());
        }
    }

    /** Begins to change the open asset. */
    public void edit() {
        AssetDetail detail = state.detail();
        if (detail != null && state.draft() == null) {
            begin(AssetDraft.of(detail.asset()));
        }
    }

    private void begin(AssetDraft draft) {
        render(state.editing(draft));
        view.beginEdit(draft);
    }

    /** The fields changed. */
    public void type(AssetDraft draft) {
        AssetDraft old = state.draft();
        if (old != null && !draft.equals(old)) {
            render(state.typed(draft));
        }
    }

    /** Drops the draft. */
    public void cancel() {
        render(state.editing(null));
    }

    /** Saves the draft, or says what is wrong. */
    public void save() {
        AssetDraft draft = state.draft();
        if (draft == null || state.busy()) {
            return;
        }
        Map<String, FieldError> wrong = new LinkedHashMap<>();
        require(wrong, "tag", draft.tag());
        require(wrong, "model", draft.model());
        if (draft.unitId() == null && !draft.unitTyped().isBlank()) {
            wrong.put("unitId", FieldError.of("unitId", "UNKNOWN_VALUE"));
        }
        LocalDate until = date(wrong, draft.warranty());
        if (!wrong.isEmpty()) {
            render(state.invalid(wrong));
            return;
        }
        SaveAsset command = draft.command(until);
        render(state.working());
        tasks.call(() -> api.send(command))
                .onSuccess(
                        saved -> {
                            render(state.editing(null).loaded(saved));
                            listSaved.accept(saved.asset());
                        })
                .onFailure(this::refused)
                .start();
    }

    /** Whether typed text waits to be saved. */
    public boolean hasUnsavedText() {
        return state.draft() != null;
    }

    /** What is shown now. */
    public AssetCardState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void refused(Fault fault) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        fault.fieldErrors().forEach(error -> errors.putIfAbsent(error.field(), error));
        boolean stale = fault.code() == FaultCode.STALE_VERSION;
        render(
                state.refused(
                        fault, errors, stale ? fault.args().getOrDefault("changedBy", "") : null));
        if (stale) {
            rebase();
        }
    }

    /** Reads the present version, so that saving again is a decision and not an accident. */
    private void rebase() {
        UUID assetId = state.assetId();
        if (assetId == null) {
            return;
        }
        tasks.call(() -> api.send(new GetAsset(assetId)))
                .onSuccess(
                        read -> {
                            AssetDraft draft = state.draft();
                            AssetCardState next = state.loaded(read);
                            render(draft == null ? next : next.typed(draft.onTopOf(read.asset())));
                        })
                .start();
    }

    private void load(UUID assetId) {
        tasks.call(() -> api.send(new GetAsset(assetId)))
                .onSuccess(read -> ifOpen(assetId, () -> render(state.loaded(read))))
                .onFailure(
                        fault ->
                                ifOpen(assetId, () -> render(state.refused(fault, Map.of(), null))))
                .start();
    }

    /** Somebody else changed the open asset: it is read again, unless it is being written. */
    private void changed(AssetChanged event) {
        AssetDetail detail = state.detail();
        if (detail != null
                && detail.asset().id().equals(event.asset().id())
                && !detail.asset().equals(event.asset())
                && state.draft() == null) {
            load(event.asset().id());
        }
    }

    private void ifOpen(UUID assetId, Runnable deed) {
        if (assetId.equals(state.assetId())) {
            deed.run();
        }
    }

    private static void require(Map<String, FieldError> wrong, String field, String text) {
        if (text.isBlank()) {
            wrong.put(field, FieldError.of(field, "REQUIRED"));
        }
    }

    private static @Nullable LocalDate date(Map<String, FieldError> wrong, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            wrong.put("warrantyUntil", FieldError.of("warrantyUntil", "INVALID_FORMAT"));
            return null;
        }
    }

    private void render(AssetCardState next) {
        state = next;
        view.render(next);
    }
}
