package id.tanggap.console.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Articles;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.knowledge.ArticleChanged;
import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.ArticleRevision;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.ChangeArticleState;
import id.tanggap.protocol.knowledge.GetArticle;
import id.tanggap.protocol.knowledge.GetArticleRevision;
import id.tanggap.protocol.knowledge.RateArticle;
import id.tanggap.protocol.knowledge.SaveArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleCardPresenterTest {
    private static final ArticleRow DRAFT =
            Articles.row(1, "Sinkronisasi macet", ArticleState.DRAFT, 3);
    private static final ArticleDetail DETAIL = Articles.detail(DRAFT);

    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final FakeView view = new FakeView();
    private final List<ArticleRow> saved = new ArrayList<>();
    private final ArticleCardPresenter presenter =
            new ArticleCardPresenter(view, server, new DirectUiTasks(), events, saved::add);

    private static final class FakeView implements ArticleCardView {
        private final List<ArticleCardState> states = new ArrayList<>();
        private final List<ArticleDraft> begun = new ArrayList<>();

        @Override
        public void render(ArticleCardState state) {
            states.add(state);
        }

        @Override
        public void beginEdit(ArticleDraft draft) {
            begun.add(draft);
        }

        ArticleCardState last() {
            return states.getLast();
        }
    }

    @BeforeEach
    void articleIsThere() {
        server.on(GetArticle.class, command -> DETAIL);
    }

    private ArticleDraft typed(String title) {
        ArticleDraft draft = Objects.requireNonNull(view.last().draft());
        return new ArticleDraft(
                draft.articleId(),
                draft.version(),
                title,
                "Isi",
                "MOBILE",
                "id",
                "luring, offline\nluring");
    }

    @Test
    void aNewArticleIsSavedWithItsKeywordsTakenApart() {
        server.on(SaveArticle.class, command -> DETAIL);
        presenter.create();
        presenter.type(typed(" Sinkronisasi macet "));
        presenter.save();
        assertThat(server.sent(SaveArticle.class))
                .containsExactly(
                        new SaveArticle(
                                null,
                                null,
                                "Sinkronisasi macet",
                                "Isi",
                                "MOBILE",
                                "id",
                                List.of("luring", "offline")));
        assertThat(saved).containsExactly(DRAFT);
        assertThat(view.last().draft()).isNull();
        assertThat(view.last().detail()).isEqualTo(DETAIL);
    }

    @Test
    void whatIsMissingIsSaidBeforeTheServerIsAsked() {
        presenter.create();
        presenter.save();
        assertThat(view.last().errors()).containsOnlyKeys("title", "category", "body");
        assertThat(server.sent(SaveArticle.class)).isEmpty();
    }

    @Test
    void aRefusalKeepsTheTextAndNamesTheField() {
        FieldError wrong = new FieldError("keywords[1]", "TOO_LONG", Map.of("max", "60"));
        server.refuse(
                SaveArticle.class, new Fault(FaultCode.INVALID, Map.of(), List.of(wrong), "c"));
        presenter.open(DRAFT.id());
        presenter.edit();
        presenter.type(typed("Judul"));
        presenter.save();
        assertThat(view.last().errors()).containsOnly(Map.entry("keywords", wrong));
        assertThat(view.last().draft()).isEqualTo(typed("Judul"));
    }

    @Test
    void aStaleVersionKeepsTheTextAndTheNextSaveIsOnTopOfTheOther() {
        presenter.open(DRAFT.id());
        presenter.edit();
        presenter.type(typed("Judul saya"));
        server.refuse(
                SaveArticle.class,
                new Fault(FaultCode.STALE_VERSION, Map.of("changedBy", "Ratna"), List.of(), "c"));
        server.on(
                GetArticle.class,
                command -> Articles.detail(Articles.row(1, "Judul Ratna", ArticleState.DRAFT, 4)));
        presenter.save();
        assertThat(view.last().changedBy()).isEqualTo("Ratna");
        server.on(SaveArticle.class, command -> DETAIL);
        presenter.save();
        SaveArticle again = server.sent(SaveArticle.class).getLast();
        assertThat(again.version()).isEqualTo(4);
        assertThat(again.title()).isEqualTo("Judul saya");
    }

    @Test
    void aReviewNamesTheVersionThatWasRead() {
        ArticleDetail reviewed =
                Articles.detail(Articles.row(1, "Sinkronisasi macet", ArticleState.REVIEWED, 4));
        server.on(ChangeArticleState.class, command -> reviewed);
        presenter.open(DRAFT.id());
        presenter.moveTo(ArticleState.REVIEWED);
        assertThat(server.sent(ChangeArticleState.class))
                .containsExactly(new ChangeArticleState(DRAFT.id(), 3, ArticleState.REVIEWED));
        assertThat(view.last().detail()).isEqualTo(reviewed);
    }

    @Test
    void aVoiceGoesWithItsCommentOrWithout() {
        server.on(RateArticle.class, command -> DETAIL);
        presenter.open(DRAFT.id());
        presenter.rate(true, " ");
        presenter.rate(false, " Langkah 2? ");
        assertThat(server.sent(RateArticle.class))
                .containsExactly(
                        new RateArticle(DRAFT.id(), true, null),
                        new RateArticle(DRAFT.id(), false, "Langkah 2?"));
    }

    @Test
    void anEarlierTextIsShownAndThePresentOneComesBackWithoutAsking() {
        ArticleRevision first =
                new ArticleRevision(
                        DRAFT.id(),
                        1,
                        "Lama",
                        "Isi lama",
                        "MOBILE",
                        "id",
                        List.of(),
                        Instant.EPOCH,
                        "Bayu");
        server.on(GetArticleRevision.class, command -> first);
        presenter.open(DRAFT.id());
        presenter.showRevision(1);
        assertThat(view.last().earlier()).isEqualTo(first);
        presenter.showRevision(2);
        assertThat(view.last().earlier()).isNull();
        assertThat(server.sent(GetArticleRevision.class)).hasSize(1);
    }

    @Test
    void aChangeByAColleagueIsReadAgainButNeverOverADraft() {
        presenter.open(DRAFT.id());
        ArticleRow other = Articles.row(1, "Judul Ratna", ArticleState.DRAFT, 4);
        server.on(GetArticle.class, command -> Articles.detail(other));
        events.give(new ArticleChanged(other));
        assertThat(view.last().detail()).isEqualTo(Articles.detail(other));
        presenter.edit();
        presenter.type(typed("Judul saya"));
        events.give(new ArticleChanged(Articles.row(1, "Lagi", ArticleState.DRAFT, 5)));
        presenter.open(Samples.id(7009));
        assertThat(view.last().draft()).isEqualTo(typed("Judul saya"));
        assertThat(server.sent(GetArticle.class)).hasSize(2);
    }
}
