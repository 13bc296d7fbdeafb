package id.tanggap.console.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Articles;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.knowledge.ArticleChanged;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.SearchArticles;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleQueryTest {
    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final ListPresenter<ArticleQuery, ArticleRow> list =
            ArticleQuery.list(state -> {}, server, new DirectUiTasks(), events);

    @Test
    void wordsCategoryAndStateAreAskedForTogetherAndChangesAreFollowed() {
        server.on(
                SearchArticles.class,
                _ ->
                        new ArticlePage(
                                List.of(Articles.row(2, "Pencetak mati", ArticleState.DRAFT, 0)),
                                null));
        list.search(" cetak ");
        list.filter(new ArticleQuery("", "MOBILE", ArticleState.DRAFT));
        assertThat(server.sent(SearchArticles.class).getLast())
                .isEqualTo(
                        new SearchArticles(
                                "cetak", "MOBILE", ArticleState.DRAFT, ListPresenter.PAGE, null));
        ArticleRow reviewed = Articles.row(2, "Pencetak mati", ArticleState.REVIEWED, 1);
        events.give(new ArticleChanged(reviewed));
        assertThat(list.state().rows()).containsExactly(reviewed);
    }
}
