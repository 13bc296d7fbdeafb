package id.tanggap.console.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Articles;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.knowledge.ArticleChanged;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.SearchArticles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleListPresenterTest {
    private static final ArticleRow SYNC =
            Articles.row(1, "Sinkronisasi macet", ArticleState.REVIEWED, 3);
    private static final ArticleRow PRINTER =
            Articles.row(2, "Pencetak mati", ArticleState.DRAFT, 0);

    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final List<ArticleListState> rendered = new ArrayList<>();
    private final ArticleListPresenter presenter =
            new ArticleListPresenter(rendered::add, server, new DirectUiTasks(), events);

    private ArticleListState last() {
        return rendered.getLast();
    }

    @Test
    void wordsCategoryAndStateAreAskedForTogether() {
        server.on(SearchArticles.class, command -> new ArticlePage(List.of(SYNC), null));
        presenter.search(" sync ");
        presenter.filter("MOBILE", ArticleState.REVIEWED);
        assertThat(server.sent())
                .containsExactly(
                        new SearchArticles("sync", null, null, ArticleListPresenter.PAGE, null),
                        new SearchArticles(
                                "sync",
                                "MOBILE",
                                ArticleState.REVIEWED,
                                ArticleListPresenter.PAGE,
                                null));
        assertThat(last().rows()).containsExactly(SYNC);
    }

    @Test
    void anOlderAnswerIsDropped() {
        var held = server.hold(SearchArticles.class);
        presenter.search("si");
        presenter.search("sinkron");
        var old = held.removeFirst();
        held.removeFirst().complete(new ArticlePage(List.of(SYNC), null));
        old.complete(new ArticlePage(List.of(PRINTER), null));
        assertThat(last().rows()).containsExactly(SYNC);
    }

    @Test
    void pagesAreAppendedAndAChangeIsShownInPlace() {
        server.on(
                SearchArticles.class,
                command ->
                        command.cursor() == null
                                ? new ArticlePage(List.of(SYNC), "n")
                                : new ArticlePage(List.of(PRINTER), null));
        presenter.shown();
        presenter.more();
        presenter.more();
        ArticleRow reviewed = Articles.row(2, "Pencetak mati", ArticleState.REVIEWED, 1);
        events.give(new ArticleChanged(reviewed));
        assertThat(last().rows()).containsExactly(SYNC, reviewed);
        assertThat(server.sent()).hasSize(2);
    }

    @Test
    void aWrittenArticleIsShownOnTopAndARefusalIsTriedAgain() {
        server.refuse(SearchArticles.class, FaultCode.TIMEOUT);
        presenter.shown();
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.TIMEOUT));
        server.on(SearchArticles.class, command -> new ArticlePage(List.of(SYNC), null));
        presenter.shown();
        presenter.saved(PRINTER);
        assertThat(last().rows()).containsExactly(PRINTER, SYNC);
        assertThat(last().selected()).isEqualTo(PRINTER.id());
    }
}
