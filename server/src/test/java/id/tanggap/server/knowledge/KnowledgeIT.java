package id.tanggap.server.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.ChangeArticleState;
import id.tanggap.protocol.knowledge.RateArticle;
import id.tanggap.protocol.knowledge.RemoveSynonyms;
import id.tanggap.protocol.knowledge.SaveArticle;
import id.tanggap.protocol.knowledge.SaveSynonyms;
import id.tanggap.protocol.knowledge.SearchArticles;
import id.tanggap.protocol.knowledge.SuggestArticles;
import id.tanggap.protocol.knowledge.SynonymGroup;
import id.tanggap.server.contact.DemoContacts;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import id.tanggap.server.ticket.DemoTickets;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class KnowledgeIT {
    private static final Actor BAYU = person("Bayu", Role.TECHNICIAN);
    private static final Actor RATNA = person("Ratna", Role.TRAINER);
    private static final Instant NOW = Instant.parse("2041-11-25T04:42:00Z");

    @Inject KnowledgeService service;
    @Inject SynonymService synonyms;
    @Inject Rows rows;
    @Inject EntityManager em;
    @Inject DemoContacts demoContacts;
    @Inject DemoTickets demoTickets;
    @Inject DemoArticles demoArticles;

    /** A word that only this test's articles have. */
    private final String word = "q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "q";

    @Test
    void anArticleIsWrittenReviewedAndKeepsItsTexts() {
        ArticleDetail draft = save("Macet " + word, "Isi pertama");
        assertThat(draft.row().state()).isEqualTo(ArticleState.DRAFT);
        assertThat(draft.mayReview()).isFalse();
        assertThat(service.get(draft.row().id(), RATNA).mayReview()).isTrue();
        refused(FaultCode.OWN_ARTICLE, () -> move(draft, ArticleState.REVIEWED, BAYU));

        ArticleDetail reviewed = move(draft, ArticleState.REVIEWED, RATNA);
        assertThat(reviewed.reviewedBy()).isEqualTo("Ratna");
        ArticleDetail changed = change(reviewed, "Isi kedua");
        assertThat(changed.row().state()).isEqualTo(ArticleState.DRAFT);
        assertThat(changed.revisions())
                .extracting(r -> r.number() + " " + r.reviewedBy())
                .containsExactly("2 null", "1 Ratna");
        assertThat(service.revision(draft.row().id(), 1).body()).isEqualTo("Isi pertama");
        refused(FaultCode.NOT_FOUND_HERE, () -> service.revision(draft.row().id(), 3));
        refused(FaultCode.STALE_VERSION, () -> change(reviewed, "Isi lama"));
        assertThat(rows.auditOf("article", draft.row().id()))
                .containsExactly("article.saved", "article.stateChanged", "article.saved");
        assertThat(rows.eventsWith(draft.row().id()))
                .hasSize(3)
                .allMatch(event -> event.contains("\"type\":\"knowledge.changed\""));
    }

    @Test
    void historyCannotBeRewritten() {
        ArticleDetail draft = save("Riwayat " + word, "Isi");
        assertThatThrownBy(
                        () ->
                                rows.run(
                                        "update article_revision set body = 'x' where article_id = ?",
                                        draft.row().id()))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> rows.run("delete from article_review"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void theLastVoiceOfAUserCounts() {
        ArticleDetail draft = save("Suara " + word, "Isi");
        UUID id = draft.row().id();
        service.rate(new RateArticle(id, false, "Langkah 2 kurang."), RATNA);
        service.rate(new RateArticle(id, true, " "), BAYU);
        ArticleDetail rated = service.rate(new RateArticle(id, true, "Sudah jelas."), RATNA);
        assertThat(rated.row().helpful()).isEqualTo(2);
        assertThat(rated.row().unhelpful()).isZero();
        assertThat(rated.feedback())
                .extracting(f -> f.by() + ": " + f.comment())
                .containsExactlyInAnyOrder("Ratna: Sudah jelas.", "Bayu: null");
    }

    @Test
    void anUnknownCategoryAndAnUnknownTicketAreRefused() {
        assertThatThrownBy(
                        () ->
                                service.save(
                                        new SaveArticle(
                                                null, null, "T", "B", "NOPE", "id", List.of()),
                                        BAYU))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(
                                                FieldError.of("category", "UNKNOWN_VALUE")));
        UUID id = save("Tautan " + word, "Isi").row().id();
        refused(FaultCode.NOT_FOUND_HERE, () -> service.link(id, UUID.randomUUID(), BAYU));
    }

    @Test
    void aLinkedArticleStandsInTheTicketsThread() {
        TestUser agent = TestUser.with(Role.AGENT);
        String ticket =
                agent.request()
                        .body(
                                Map.of(
                                        "ticketType", "INCIDENT",
                                        "subject", "Lupa kata sandi",
                                        "description", "Keterangan.",
                                        "category", "ACCOUNT",
                                        "impact", "LOW",
                                        "urgency", "LOW",
                                        "origin", "OPERATOR"))
                        .post("/api/v1/tickets")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("row.id");
        UUID id = save("Atur ulang " + word, "Isi").row().id();
        service.link(id, UUID.fromString(ticket), BAYU);
        service.link(id, UUID.fromString(ticket), BAYU);
        service.unlink(id, UUID.fromString(ticket), BAYU);
        agent.request()
                .get("/api/v1/tickets/" + ticket)
                .then()
                .statusCode(200)
                .body("entries.kind", contains("FILED", "LINK", "LINK"))
                .body("entries[1].field", equalTo("ARTICLE"))
                .body("entries[1].to", equalTo("Atur ulang " + word))
                .body("entries[1].authorName", equalTo("Bayu"))
                .body("entries[2].from", equalTo("Atur ulang " + word))
                .body("row.version", equalTo(2));
    }

    @Test
    void pagesNeitherRepeatNorLeaveOut() {
        List<UUID> saved = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            saved.add(save("Halaman " + i + " " + word, "Isi").row().id());
        }
        assertThat(pages(word)).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(pages(null)).doesNotHaveDuplicates().containsAll(saved);
    }

    @Test
    void halfWordsAndTypingErrorsOfTitlesAreFound() {
        ArticleDetail saved = save("Perpanjangan surat " + word, "Isi");
        assertThat(find(word.substring(0, word.length() - 2))).contains(saved.row().id());
        assertThat(find("tidakadakatanya" + word)).doesNotContain(saved.row().id());
    }

    @Test
    void retiredArticlesAreFoundOnlyWhenAskedFor() {
        ArticleDetail retired = move(save("Lama " + word, "Isi"), ArticleState.RETIRED, RATNA);
        assertThat(find(word)).isEmpty();
        SearchArticles asked = new SearchArticles(word, null, ArticleState.RETIRED, 10, null);
        assertThat(service.search(asked).items())
                .extracting(ArticleRow::id)
                .containsExactly(retired.row().id());
    }

    @Test
    void aSynonymIsUsedAsSoonAsItIsSaved() {
        ArticleDetail saved = save("Memakai " + word, "Isi");
        String slang = "slang" + UUID.randomUUID().toString().replaceAll("[^0-9]", "");
        assertThat(find(slang)).isEmpty();
        SynonymGroup group = group(synonyms.save(terms(null, null, word, slang), BAYU).groups());
        assertThat(find(slang)).containsExactly(saved.row().id());
        assertThatThrownBy(() -> synonyms.save(terms(null, null, "lain " + word, slang), BAYU))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(FieldError.of("terms[1]", "DUPLICATE")));
        refused(FaultCode.INVALID, () -> synonyms.save(terms(null, null, "--", slang), BAYU));
        synonyms.save(terms(group.id(), 0, word, "y" + word), BAYU);
        assertThat(find(slang)).isEmpty();
        refused(
                FaultCode.STALE_VERSION,
                () -> synonyms.remove(new RemoveSynonyms(group.id(), 0), BAYU));
        synonyms.remove(new RemoveSynonyms(group.id(), 1), BAYU);
        assertThat(synonyms.all().groups()).noneMatch(g -> g.id().equals(group.id()));
    }

    /** The demo articles, in a transaction that is rolled back: other tests count their own. */
    @TestTransaction
    @ParameterizedTest
    @CsvSource({
        "sinkron macet, 10",
        "Sync berhenti di aplikasi DORS, 10",
        "D O R S mobile tidak singkron, 10",
        "daily operation reporting system sinkronisasi macet, 10",
        "password operator lupa, 1",
        "reset pasword, 1",
        "laporan polisi nomor dobel, 5",
        "LP/B nomor ganda, 5",
        "lp-b loncat nomor, 5",
        "surat kehilangan terpotong, 12",
        "surat keterangan tanda lapor kehilangan cetak, 12",
        "SKTLK perpanjangan, 12",
        "selesai perkara P21 tidak bertambah, 7",
        "selra P-21, 7",
        "tanda tangan digital ditolak, 13",
        "printer tidak mencetak, 16",
        "LP dilimpahkan salah tujuan, 6",
        "offline antrean hilang, 10",
    })
    void theDemoArticlesAreFoundByEverySpelling(String typed, int article) {
        seed();
        UUID wanted = DemoArticles.articleId(article);
        assertThat(find(typed)).as(typed).isNotEmpty().startsWith(wanted);
        assertThat(suggested(typed, null)).as(typed).startsWith(wanted);
    }

    @Test
    @TestTransaction
    void suggestionsAreReviewedOnesAndTheCategoryCountsALittle() {
        seed();
        assertThat(suggested("", "TRAINING")).containsExactly(DemoArticles.articleId(17));
        assertThat(suggested("versi mobile", "MOBILE")).doesNotContain(DemoArticles.articleId(19));
        assertThat(suggested("printer SPKT mati", "ACCOUNT"))
                .startsWith(DemoArticles.articleId(16));
        assertThat(service.ofTicket(DemoTickets.ticketId(3)).items())
                .extracting(ArticleRow::id)
                .containsExactly(DemoArticles.articleId(10));
        assertThat(service.get(DemoArticles.articleId(10), RATNA).solved()).hasSize(3);
        Set<String> categories =
                Set.copyOf(rows.texts("select distinct category_code from article"));
        assertThat(categories).hasSize(13);
    }

    private void seed() {
        demoContacts.seed(NOW);
        demoTickets.seed(NOW);
        demoArticles.seed(NOW);
        em.flush();
        em.clear();
    }

    private List<UUID> suggested(String subject, @Nullable String category) {
        return service.suggest(new SuggestArticles(subject, category, 5)).items().stream()
                .map(ArticleRow::id)
                .toList();
    }

    private List<UUID> find(String text) {
        return service.search(new SearchArticles(text, null, null, 10, null)).items().stream()
                .map(ArticleRow::id)
                .toList();
    }

    private List<UUID> pages(@Nullable String text) {
        List<UUID> read = new ArrayList<>();
        String cursor = null;
        do {
            ArticlePage page = service.search(new SearchArticles(text, null, null, 3, cursor));
            page.items().forEach(row -> read.add(row.id()));
            cursor = page.next();
        } while (cursor != null);
        return read;
    }

    private SynonymGroup group(List<SynonymGroup> all) {
        return all.stream().filter(g -> g.terms().contains(word)).findFirst().orElseThrow();
    }

    private static SaveSynonyms terms(
            @Nullable UUID id, @Nullable Integer version, String... terms) {
        return new SaveSynonyms(id, version, List.of(terms));
    }

    private ArticleDetail save(String title, String body) {
        return service.save(
                new SaveArticle(null, null, title, body, "MOBILE", "id", List.of()), BAYU);
    }

    private ArticleDetail change(ArticleDetail read, String body) {
        return service.save(
                new SaveArticle(
                        read.row().id(),
                        read.row().version(),
                        read.row().title(),
                        body,
                        "MOBILE",
                        "id",
                        List.of()),
                BAYU);
    }

    private ArticleDetail move(ArticleDetail read, ArticleState to, Actor actor) {
        return service.changeState(
                new ChangeArticleState(read.row().id(), read.row().version(), to), actor);
    }

    private static void refused(FaultCode code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, Set.of(role), "test");
    }
}
