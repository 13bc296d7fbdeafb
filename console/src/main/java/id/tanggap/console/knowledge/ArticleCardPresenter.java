package id.tanggap.console.knowledge;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.knowledge.ArticleChanged;
import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.ChangeArticleState;
import id.tanggap.protocol.knowledge.GetArticle;
import id.tanggap.protocol.knowledge.GetArticleRevision;
import id.tanggap.protocol.knowledge.RateArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** One article: read, rate, review, write. Only on the event dispatch thread. */
public final class ArticleCardPresenter implements AutoCloseable {
    private final ArticleCardView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final Consumer<ArticleRow> listSaved;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private ArticleCardState state = ArticleCardState.empty();

    /**
     * @param listSaved told of every article saved here
     */
    public ArticleCardPresenter(
            ArticleCardView view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events,
            Consumer<ArticleRow> listSaved) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.listSaved = listSaved;
        this.subscriptions =
                List.of(
                        events.subscribe(ArticleChanged.class, this::changed),
                        events.onResync(this::reload));
    }

    /** Opens an article. One that is being written stays open until it is saved or dropped. */
    public void open(UUID articleId) {
        boolean shown = articleId.equals(state.articleId()) && state.fault() == null;
        if (state.draft() == null && !shown) {
            render(ArticleCardState.opening(articleId));
            load(articleId);
        }
    }

    /** Loads the open article again. */
    public void reload() {
        UUID articleId = state.articleId();
        if (articleId != null) {
            load(articleId);
        }
    }

    /** Begins a new article. */
    public void create() {
        if (state.draft() == null) {
            begin(ArticleDraft.fresh());
        }
    }

    /** Begins to change the open article. */
    public void edit() {
        ArticleDetail detail = state.detail();
        if (detail != null && state.draft() == null) {
            begin(ArticleDraft.of(detail));
        }
    }

    private void begin(ArticleDraft draft) {
        render(state.editing(draft));
        view.beginEdit(draft);
    }

    /** The fields changed. */
    public void type(ArticleDraft draft) {
        ArticleDraft old = state.draft();
        if (old != null && !draft.equals(old)) {
            render(state.typed(draft));
        }
    }

    /** Drops the draft. */
    public void cancel() {
        render(state.editing(null));
    }

    /** Saves the draft, or says what is missing. */
    public void save() {
        ArticleDraft draft = state.draft();
        if (draft == null || state.busy()) {
            return;
        }
        Map<String, FieldError> missing = missing(draft);
        if (!missing.isEmpty()) {
            render(state.invalid(missing));
            return;
        }
        render(state.working());
        tasks.call(() -> api.send(draft.command()))
                .onSuccess(
                        saved -> {
                            render(state.editing(null).loaded(saved));
                            listSaved.accept(saved.row());
                        })
                .onFailure(this::refused)
                .start();
    }

    /** Reviews, retires or takes up again. */
    public void moveTo(ArticleState to) {
        ArticleDetail detail = state.detail();
        if (detail != null && !state.busy()) {
            deed(new ChangeArticleState(detail.row().id(), detail.row().version(), to));
        }
    }

    /** Says whether it helped. */
    public void rate(boolean helpful, String comment) {
        ArticleDetail detail = state.detail();
        if (detail != null && !state.busy()) {
            deed(
                    new RateArticle(
                            detail.row().id(),
                            helpful,
                            comment.isBlank() ? null : comment.strip()));
        }
    }

    /** Shows an earlier text; the newest one is the present one. */
    public void showRevision(int number) {
        ArticleDetail detail = state.detail();
        if (detail == null) {
            return;
        }
        if (number == detail.revisions().size()) {
            render(state.showing(null));
            return;
        }
        UUID articleId = detail.row().id();
        tasks.call(() -> api.send(new GetArticleRevision(articleId, number)))
                .onSuccess(
                        text -> {
                            if (articleId.equals(state.articleId())) {
                                render(state.showing(text));
                            }
                        })
                .onFailure(fault -> render(state.refused(fault, Map.of(), null)))
                .start();
    }

    /** Whether typed text waits to be saved. */
    public boolean hasUnsavedText() {
        return state.draft() != null;
    }

    /** What is shown now. */
    public ArticleCardState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void deed(ClientCommand<ArticleDetail> command) {
        render(state.working());
        tasks.call(() -> api.send(command))
                .onSuccess(
                        detail -> {
                            if (detail.row().id().equals(state.articleId())) {
                                render(state.loaded(detail));
                            }
                        })
                .onFailure(this::refused)
                .start();
    }

    private void refused(Fault fault) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        // keywords[1] is shown under the one field of all keywords.
        fault.fieldErrors()
                .forEach(e -> errors.putIfAbsent(e.field().replaceFirst("\\[.*", ""), e));
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
        UUID articleId = state.articleId();
        if (articleId == null) {
            return;
        }
        tasks.call(() -> api.send(new GetArticle(articleId)))
                .onSuccess(
                        read -> {
                            ArticleDraft draft = state.draft();
                            ArticleCardState next = state.loaded(read);
                            render(draft == null ? next : next.typed(draft.onTopOf(read)));
                        })
                .start();
    }

    private void load(UUID articleId) {
        tasks.call(() -> api.send(new GetArticle(articleId)))
                .onSuccess(read -> ifOpen(articleId, () -> render(state.loaded(read))))
                .onFailure(
                        fault ->
                                ifOpen(
                                        articleId,
                                        () -> render(state.refused(fault, Map.of(), null))))
                .start();
    }

    /** Somebody else changed the open article: it is read again, unless it is being written. */
    private void changed(ArticleChanged event) {
        ArticleDetail detail = state.detail();
        if (detail != null
                && detail.row().id().equals(event.article().id())
                && !detail.row().equals(event.article())
                && state.draft() == null
                && !state.busy()) {
            load(event.article().id());
        }
    }

    private void ifOpen(UUID articleId, Runnable deed) {
        if (articleId.equals(state.articleId())) {
            deed.run();
        }
    }

    private static Map<String, FieldError> missing(ArticleDraft draft) {
        Map<String, FieldError> missing = new LinkedHashMap<>();
        require(missing, "title", draft.title());
        require(missing, "category", draft.category());
        require(missing, "body", draft.body());
        return missing;
    }

    private static void require(Map<String, FieldError> missing, String field, String text) {
        if (text.isBlank()) {
            missing.put(field, FieldError.of(field, "REQUIRED"));
        }
    }

    private void render(ArticleCardState next) {
        state = next;
        view.render(next);
    }
}
