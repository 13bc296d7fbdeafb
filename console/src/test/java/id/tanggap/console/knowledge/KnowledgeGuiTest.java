package id.tanggap.console.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Articles;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Openers;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.ChangeArticleState;
import id.tanggap.protocol.knowledge.GetArticle;
import id.tanggap.protocol.knowledge.RateArticle;
import id.tanggap.protocol.knowledge.SaveArticle;
import id.tanggap.protocol.knowledge.SearchArticles;
import id.tanggap.protocol.ticket.GetTicketOptions;
import java.awt.event.KeyEvent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("gui")
class KnowledgeGuiTest {
    private static final ArticleRow DRAFT =
            Articles.row(1, "Sinkronisasi macet", ArticleState.DRAFT, 3);
    private static final ArticleRow REVIEWED =
            Articles.row(1, "Sinkronisasi macet", ArticleState.REVIEWED, 4);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(GetTicketOptions.class, command -> Tickets.options())
                    .on(SearchArticles.class, command -> new ArticlePage(List.of(DRAFT), null))
                    .on(GetArticle.class, command -> Articles.detail(DRAFT));
    private ScreenWindow<KnowledgeScreen> desk;

    @BeforeEach
    void openTheScreen() {
        desk =
                ScreenWindow.open(
                        server,
                        new HandEvents(),
                        place ->
                                new KnowledgeScreen(
                                        place, () -> {}, Openers.tickets(ticket -> {})));
        desk.awaitFocus(ArticleListPanel.SEARCH);
    }

    @AfterEach
    void closeTheWindow() {
        desk.close();
    }

    @Test
    void anArticleIsFoundReadRatedAndReviewed() {
        server.on(ChangeArticleState.class, command -> Articles.detail(REVIEWED));
        server.on(RateArticle.class, command -> Articles.detail(REVIEWED));
        desk.type("d o r s macet");
        desk.await(
                "search",
                () ->
                        server.sent(SearchArticles.class).stream()
                                .anyMatch(c -> "d o r s macet".equals(c.text())));
        desk.press(KeyEvent.VK_ENTER);
        desk.awaitFocus(ArticleListPanel.TABLE);
        desk.press(KeyEvent.VK_DOWN);
        desk.awaitText("knowledge.article.title", "Sinkronisasi macet");
        assertThat(desk.text("knowledge.article.text"))
                .isEqualTo("Jangan hapus aplikasi.\n1.\tPerbarui\n2.\tKirim ulang <b>sekarang</b>");
        desk.window().button("knowledge.review").focus();
        desk.press(KeyEvent.VK_SPACE);
        desk.awaitText(ArticleReadingPanel.META, "ditinjau Ratna Puspita");
        desk.window().button("knowledge.helped.yes").focus();
        desk.press(KeyEvent.VK_SPACE);
        desk.await("voice", () -> !server.sent(RateArticle.class).isEmpty());
        assertThat(server.sent(RateArticle.class))
                .containsExactly(new RateArticle(DRAFT.id(), true, null));
    }

    @Test
    void anArticleIsWrittenByKeyboard() {
        server.on(SaveArticle.class, command -> Articles.detail(DRAFT));
        desk.pressCtrl(KeyEvent.VK_N);
        desk.awaitFocus(ArticleEditorPanel.TITLE);
        desk.type("Sinkronisasi macet");
        desk.press(KeyEvent.VK_TAB);
        desk.awaitFocus("knowledge.editor.category");
        desk.press(KeyEvent.VK_DOWN);
        desk.press(KeyEvent.VK_TAB);
        desk.press(KeyEvent.VK_TAB);
        desk.awaitFocus("knowledge.editor.keywords");
        desk.type("luring, offline");
        desk.press(KeyEvent.VK_TAB);
        desk.awaitFocus(ArticleEditorPanel.BODY);
        desk.type("Perbarui dulu.");
        desk.pressCtrl(KeyEvent.VK_ENTER);
        desk.awaitText("knowledge.article.title", "Sinkronisasi macet");
        SaveArticle sent = server.sent(SaveArticle.class).getFirst();
        assertThat(sent.title()).isEqualTo("Sinkronisasi macet");
        assertThat(sent.body()).isEqualTo("Perbarui dulu.");
        assertThat(sent.keywords()).containsExactly("luring", "offline");
        assertThat(sent.category()).isEqualTo(Tickets.options().categories().getFirst().code());
    }
}
