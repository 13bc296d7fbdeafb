package id.tanggap.server.knowledge.transport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleResourceIT {
    private static final String ARTICLES = "/api/v1/articles";

    private final String word = "r" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "r";

    @Test
    void anArticleGoesItsWay() {
        TestUser author = TestUser.with(Role.AGENT);
        TestUser reviewer = TestUser.with(Role.TECHNICIAN);
        Response created = author.request().body(body()).post(ARTICLES);
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("row.state", equalTo("DRAFT"))
                .body("mayReview", equalTo(false));
        String path = ARTICLES + "/" + created.path("row.id");

        Map<String, Object> reviewed = Map.of("to", "REVIEWED");
        reviewer.request().body(reviewed).put(path + "/state").then().statusCode(428);
        reviewer.request()
                .header("If-Match", "\"0\"")
                .body(reviewed)
                .put(path + "/state")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("row.state", equalTo("REVIEWED"))
                .body("reviewedBy", equalTo(reviewer.view().name()));
        author.request()
                .queryParam("subject", "tolong " + word)
                .get(ARTICLES + "/suggestions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Judul " + word));
        author.request()
                .body(Map.of("helpful", true, "comment", "Jelas"))
                .put(path + "/feedback")
                .then()
                .statusCode(200)
                .body("row.helpful", equalTo(1))
                .body("feedback.comment", contains("Jelas"));
        author.request()
                .header("If-Match", "\"0\"")
                .body(body())
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        author.request()
                .get(path + "/revisions/1")
                .then()
                .statusCode(200)
                .body("title", equalTo("Judul " + word));
    }

    @Test
    void theAuthorMayNotReviewHisOwn() {
        TestUser author = TestUser.with(Role.TECHNICIAN);
        String id = author.request().body(body()).post(ARTICLES).path("row.id");
        author.request()
                .header("If-Match", "0")
                .body(Map.of("to", "REVIEWED"))
                .put(ARTICLES + "/" + id + "/state")
                .then()
                .statusCode(403)
                .body("code", equalTo("OWN_ARTICLE"));
    }

    @Test
    void badFieldsAreNamed() {
        TestUser author = TestUser.with(Role.TRAINER);
        author.request()
                .body("{}")
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body(
                        "fieldErrors.field",
                        containsInAnyOrder("title", "body", "category", "language", "keywords"));
        Map<String, Object> bad = body();
        bad.put("language", "fr");
        author.request()
                .body(bad)
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("language"));
        author.request()
                .queryParam("state", "GONE")
                .get(ARTICLES)
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("state"));
        author.request().get(ARTICLES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void synonymsAreReadByAllAndChangedByTheSupervisor() {
        TestUser supervisor = TestUser.with(Role.SUPERVISOR);
        Map<String, Object> terms = Map.of("terms", List.of(word, "s" + word));
        Response made = supervisor.request().body(terms).post(ARTICLES + "/synonyms");
        made.then().statusCode(200).body("items.terms", hasItem(List.of(word, "s" + word)));
        String id = made.path("items.find { it.terms[0] == '" + word + "' }.id");
        TestUser agent = TestUser.with(Role.AGENT);
        agent.request()
                .get(ARTICLES + "/synonyms")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }", notNullValue());
        agent.request().body(terms).post(ARTICLES + "/synonyms").then().statusCode(403);
        agent.request()
                .header("If-Match", "0")
                .delete(ARTICLES + "/synonyms/" + id)
                .then()
                .statusCode(403);
        supervisor
                .request()
                .body(Map.of("terms", List.of("satu")))
                .post(ARTICLES + "/synonyms")
                .then()
                .statusCode(422)
                .body("fieldErrors.field", contains("terms"));
        supervisor.request().delete(ARTICLES + "/synonyms/" + id).then().statusCode(428);
        supervisor
                .request()
                .header("If-Match", "0")
                .delete(ARTICLES + "/synonyms/" + id)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("title", "Judul " + word);
        body.put("body", "Isi dengan **tebal** dan <b>tanda</b>.");
        body.put("category", "MOBILE");
        body.put("language", "id");
        body.put("keywords", List.of("kunci"));
        return body;
    }
}
