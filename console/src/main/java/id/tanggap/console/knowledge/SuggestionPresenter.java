package id.tanggap.console.knowledge;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.ArticleList;
import id.tanggap.protocol.knowledge.ArticleMarkup;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.GetArticle;
import id.tanggap.protocol.knowledge.GetTicketArticles;
import id.tanggap.protocol.knowledge.LinkArticle;
import id.tanggap.protocol.knowledge.SuggestArticles;
import id.tanggap.protocol.knowledge.UnlinkArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Articles beside a ticket: asks what may help, inserts a text, links what solved it. Only on the
 * event dispatch thread.
 */
public final class SuggestionPresenter {
    static final int SHOWN = 5;

    private final SuggestionView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final Consumer<String> inserted;

    private SuggestionState state = SuggestionState.initial();
    private String subject = "";
    private @Nullable String category;
    private int generation;

    /**
     * @param inserted takes the text of an article into what is being written
     */
    public SuggestionPresenter(
            SuggestionView view, ServerApi api, UiTasks tasks, Consumer<String> inserted) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.inserted = inserted;
    }

    /**
     * Asks for articles.
     *
     * @param ticketId the ticket; null while it is only being written
     * @param words its subject as typed so far
     * @param of its category; null while not chosen
     */
    public void about(@Nullable UUID ticketId, String words, @Nullable String of) {
        boolean same =
                Objects.equals(ticketId, state.ticketId())
                        && words.strip().equals(subject)
                        && Objects.equals(of, category);
        if (same && (state.loading() || !state.failed()) && generation > 0) {
            return;
        }
        boolean sameTicket = Objects.equals(ticketId, state.ticketId());
        subject = words.strip();
        category = of;
        int mine = ++generation;
        if (subject.isEmpty() && category == null) {
            render(new SuggestionState(ticketId, List.of(), List.of(), false, false, false));
            return;
        }
        render(
                new SuggestionState(
                        ticketId,
                        sameTicket ? state.linked() : List.of(),
                        state.suggested(),
                        true,
                        true,
                        false));
        SuggestArticles question =
                new SuggestArticles(subject.isEmpty() ? null : subject, category, SHOWN);
        tasks.call(() -> api.send(question))
                .onSuccess(answer -> suggested(mine, answer))
                .onFailure(fault -> failed(mine))
                .start();
        if (ticketId != null) {
            loadLinked(ticketId);
        }
    }

    /** Takes the text of an article into what is being written. */
    public void insert(UUID articleId) {
        tasks.call(() -> api.send(new GetArticle(articleId)))
                .onSuccess(
                        article ->
                                inserted.accept(
                                        article.row().title()
                                                + "\n"
                                                + ArticleMarkup.plain(article.body())))
                .onFailure(fault -> failed(generation))
                .start();
    }

    /** Notes that an article solved the ticket. */
    public void link(UUID articleId) {
        UUID ticketId = state.ticketId();
        if (ticketId != null) {
            relate(ticketId, new LinkArticle(articleId, ticketId));
        }
    }

    /** Takes that back. */
    public void unlink(UUID articleId) {
        UUID ticketId = state.ticketId();
        if (ticketId != null) {
            relate(ticketId, new UnlinkArticle(articleId, ticketId));
        }
    }

    /** What is shown now. */
    public SuggestionState state() {
        return state;
    }

    private void relate(UUID ticketId, ClientCommand<ArticleDetail> command) {
        tasks.call(() -> api.send(command))
                .onSuccess(done -> loadLinked(ticketId))
                .onFailure(fault -> failed(generation))
                .start();
    }

    private void loadLinked(UUID ticketId) {
        tasks.call(() -> api.send(new GetTicketArticles(ticketId)))
                .onSuccess(
                        answer -> {
                            if (ticketId.equals(state.ticketId())) {
                                List<ArticleRow> all = new ArrayList<>(state.linked());
                                all.addAll(state.suggested());
                                show(answer.items(), all, state.loading());
                            }
                        })
                .start();
    }

    private void suggested(int mine, ArticleList answer) {
        if (mine == generation) {
            show(state.linked(), answer.items(), false);
        }
    }

    /** An article that is linked is not suggested as well. */
    private void show(List<ArticleRow> linked, List<ArticleRow> suggested, boolean loading) {
        Set<UUID> shown = new HashSet<>();
        linked.forEach(row -> shown.add(row.id()));
        render(
                new SuggestionState(
                        state.ticketId(),
                        linked,
                        suggested.stream().filter(row -> shown.add(row.id())).limit(SHOWN).toList(),
                        true,
                        loading,
                        false));
    }

    private void failed(int mine) {
        if (mine == generation) {
            render(
                    new SuggestionState(
                            state.ticketId(),
                            state.linked(),
                            state.suggested(),
                            true,
                            false,
                            true));
        }
    }

    private void render(SuggestionState next) {
        state = next;
        view.render(next);
    }
}
