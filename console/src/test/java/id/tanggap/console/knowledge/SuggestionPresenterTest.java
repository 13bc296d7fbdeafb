package id.tanggap.console.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Articles;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.knowledge.ArticleList;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.GetArticle;
import id.tanggap.protocol.knowledge.GetTicketArticles;
import id.tanggap.protocol.knowledge.LinkArticle;
import id.tanggap.protocol.knowledge.SuggestArticles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionPresenterTest {
    private static final UUID TICKET = Samples.id(500);
    private static final ArticleRow SYNC =
            Articles.row(1, "Sinkronisasi macet", ArticleState.REVIEWED, 3);
    private static final ArticleRow VPN = Articles.row(2, "VPN putus", ArticleState.REVIEWED, 1);

    private final ScriptedServer server = new ScriptedServer();
    private final List<SuggestionState> rendered = new ArrayList<>();
    private final List<String> inserted = new ArrayList<>();
    private final SuggestionPresenter presenter =
            new SuggestionPresenter(rendered::add, server, new DirectUiTasks(), inserted::add);

    @BeforeEach
    void articlesAreThere() {
        server.on(SuggestArticles.class, command -> new ArticleList(List.of(SYNC, VPN)));
        server.on(GetTicketArticles.class, command -> new ArticleList(List.of()));
    }

    private SuggestionState last() {
        return rendered.getLast();
    }

    @Test
    void aDraftIsAskedAboutWithSubjectAndCategory() {
        presenter.about(null, " sinkron macet ", "MOBILE");
        assertThat(server.sent())
                .containsExactly(
                        new SuggestArticles("sinkron macet", "MOBILE", SuggestionPresenter.SHOWN));
        assertThat(last().suggested()).containsExactly(SYNC, VPN);
    }

    @Test
    void theSameQuestionIsNotAskedTwiceAndNothingIsNotAsked() {
        presenter.about(null, "", null);
        presenter.about(null, "vpn", null);
        presenter.about(null, "vpn ", null);
        assertThat(server.sent(SuggestArticles.class)).hasSize(1);
    }

    @Test
    void anOlderAnswerIsDropped() {
        var held = server.hold(SuggestArticles.class);
        presenter.about(null, "vp", null);
        presenter.about(null, "vpn", null);
        var old = held.removeFirst();
        held.removeFirst().complete(new ArticleList(List.of(VPN)));
        old.complete(new ArticleList(List.of(SYNC)));
        assertThat(last().suggested()).containsExactly(VPN);
    }

    @Test
    void whatIsLinkedIsNotSuggestedAsWell() {
        server.on(GetTicketArticles.class, command -> new ArticleList(List.of(SYNC)));
        presenter.about(TICKET, "sinkron macet", "MOBILE");
        assertThat(last().linked()).containsExactly(SYNC);
        assertThat(last().suggested()).containsExactly(VPN);
    }

    @Test
    void aLinkIsMadeAndShown() {
        presenter.about(TICKET, "vpn", "NETWORK");
        server.on(LinkArticle.class, command -> Articles.detail(VPN));
        server.on(GetTicketArticles.class, command -> new ArticleList(List.of(VPN)));
        presenter.link(VPN.id());
        assertThat(server.sent(LinkArticle.class))
                .containsExactly(new LinkArticle(VPN.id(), TICKET));
        assertThat(last().linked()).containsExactly(VPN);
        assertThat(last().suggested()).containsExactly(SYNC);
    }

    @Test
    void anInsertedArticleIsPlainText() {
        server.on(GetArticle.class, command -> Articles.detail(SYNC));
        presenter.insert(SYNC.id());
        assertThat(inserted)
                .containsExactly(
                        """
                        Sinkronisasi macet
                        Jangan hapus aplikasi.
                        1. Perbarui
                        2. Kirim ulang <b>sekarang</b>""");
    }

    @Test
    void aRefusalIsSaidAndAskedAgain() {
        server.refuse(SuggestArticles.class, FaultCode.TIMEOUT);
        presenter.about(null, "vpn", null);
        assertThat(last().failed()).isTrue();
        server.on(SuggestArticles.class, command -> new ArticleList(List.of(VPN)));
        presenter.about(null, "vpn", null);
        assertThat(last().suggested()).containsExactly(VPN);
        assertThat(last().failed()).isFalse();
    }
}
