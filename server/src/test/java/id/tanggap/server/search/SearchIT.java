package id.tanggap.server.search;

import static id.tanggap.server.search.SearchSeeds.AGENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.search.CompleteQuery;
import id.tanggap.protocol.search.FoundTicket;
import id.tanggap.protocol.search.FoundTickets;
import id.tanggap.protocol.search.QueryCompletion;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.search.Snippet;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.asset.AssetService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.page.PageCursor;
import id.tanggap.server.search.internal.MeantWords;
import id.tanggap.server.search.internal.NewestPages;
import id.tanggap.server.search.internal.TicketQueries;
import id.tanggap.server.search.language.Node;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class SearchIT {
    @Inject SearchService service;
    @Inject SearchSeeds seeds;
    @Inject MeantWords meantWords;
    @Inject Queries queries;
    @Inject TicketQueries found;
    @Inject AssetService assets;
    @Inject Rows rows;

    private final String word = SearchSeeds.word();

    @Test
    void wordsAreFoundWhereverTheyStandInTheTicket() {
        TicketDetail ticket = seeds.file("Aplikasi " + word, "Gagal menyinkronkan data");
        seeds.say(ticket, TicketEntryKind.REPLY, "Coba ganti koneksi VPN dahulu");
        seeds.say(ticket, TicketEntryKind.NOTE, "Sertifikat kedaluwarsa");
        assertThat(find(word + " vpn sertifikat")).containsExactly(id(ticket));
        assertThat(find(word + " sinkron")).containsExactly(id(ticket));
        assertThat(find(word + " VPN gagal")).containsExactly(id(ticket));
        assertThat(find(word + " printer")).isEmpty();
        assertThat(find(word + " -printer")).containsExactly(id(ticket));
        assertThat(find(word + " -vpn")).isEmpty();
        assertThat(find(word + " (printer OR vpn)")).containsExactly(id(ticket));
        assertThat(find(word + " sertif*")).containsExactly(id(ticket));
        assertThat(find(word + " \"koneksi vpn\"")).containsExactly(id(ticket));
        assertThat(find(word + " \"vpn koneksi\"")).isEmpty();
        assertThat(find("-" + word + " judul:" + word)).isEmpty();
    }

    @Test
    void namesAndAccentsDoNotHideATicket() {
        UUID unit = rows.unit("NTT", "Polres Kupang");
        TicketDetail ticket = seeds.file("Réset " + word, "Kata sandi", "ACCOUNT", null, unit);
        assertThat(find(word + " reset kupang")).containsExactly(id(ticket));
    }

    @Test
    void conditionsNarrowDown() {
        UUID technician = TestUser.inGroups(List.of("HARDWARE"), Role.TECHNICIAN).view().id();
        UUID unit = rows.unit("NTT", "Polres Kupang");
        TicketDetail waiting = seeds.file("Printer " + word, "Rusak", "NETWORK", null, unit);
        waiting = seeds.say(waiting, TicketEntryKind.REPLY, "Kami pesan");
        waiting = seeds.move(seeds.assign(waiting, "HARDWARE", technician), TicketStatus.PENDING);
        TicketDetail fresh = seeds.file("Akun " + word, "Terkunci");
        TicketDetail done = seeds.file("Lama " + word, "Selesai");
        done = seeds.move(seeds.say(done, TicketEntryKind.REPLY, "Sudah"), TicketStatus.RESOLVED);
        seeds.say(fresh, TicketEntryKind.NOTE, "Periksa");

        assertThat(find(word)).containsExactly(id(done), id(fresh), id(waiting));
        assertThat(find(word + " status:pending polda:NTT group:hardware"))
                .containsExactly(id(waiting));
        assertThat(find(word + " status:baru,selesai")).containsExactly(id(done), id(fresh));
        assertThat(find(word + " is:open")).containsExactly(id(fresh), id(waiting));
        assertThat(find(word + " -is:open")).containsExactly(id(done));
        assertThat(find(word + " kategori:network satuan:kupang")).containsExactly(id(waiting));
        assertThat(find(word + " polda:none")).containsExactly(id(done), id(fresh));
        assertThat(find(word + " reason:spare-part")).containsExactly(id(waiting));
        assertThat(find(word + " has:note is:unassigned")).containsExactly(id(fresh));
        assertThat(find(word + " created:today updated:<1h")).hasSize(3);
        assertThat(find(word + " created:>1d")).isEmpty();
        assertThat(find(word + " resolved:today")).containsExactly(id(done));
        assertThat(find(word + " due:none")).containsExactly(id(done), id(waiting));
        assertThat(find(word + " due:>1m")).containsExactly(id(fresh));
        assertThat(find(word + " sla:paused")).containsExactly(id(waiting));
        assertThat(find(word + " judul:akun")).containsExactly(id(fresh));
        assertThat(find(word + " (judul:akun OR status:pending)"))
                .containsExactly(id(fresh), id(waiting));
        assertThat(find("judul:" + word + " (printer OR status:new)"))
                .containsExactly(id(fresh), id(waiting));
        assertThat(find("judul:" + word + " -printer")).containsExactly(id(done), id(fresh));
        assertThat(find(waiting.row().number())).containsExactly(id(waiting));
        assertThat(find("nomor:" + fresh.row().number() + " " + word)).containsExactly(id(fresh));
        assertThat(find(word + " -is:snoozed -is:merged -has:task -has:link -has:attachment"))
                .hasSize(3);
        assertThat(find(word + " closed:today")).isEmpty();
        assertThat(find(word + " watcher:me")).isEmpty();
        Actor he = new Actor(technician, "Teknisi", java.util.Set.of(Role.TECHNICIAN), "test");
        assertThat(find(word + " assignee:me", he)).containsExactly(id(waiting));
        assertThat(find(word + " group:mine", he)).containsExactly(id(waiting));
        assertThat(find(word + " assignee:none")).containsExactly(id(done), id(fresh));
    }

    @Test
    void ticketsOfAnAssetAreFoundByWhatIsWrittenOnIt() {
        Actor supervisor = TestUser.with(Role.SUPERVISOR).actor();
        UUID asset =
                assets.save(
                                new SaveAsset(
                                        null,
                                        null,
                                        word,
                                        AssetKind.PRINTER,
                                        "Epson L3250",
                                        "SN-" + word,
                                        null,
                                        null,
                                        null,
                                        null,
                                        AssetState.IN_USE,
                                        null,
                                        null),
                                supervisor)
                        .asset()
                        .id();
        TicketDetail with = seeds.file("Printer " + word, "Rusak", asset);
        TicketDetail without = seeds.file("Lain " + word, "Rusak");
        assertThat(find("asset:sn-" + word)).containsExactly(id(with));
        assertThat(find("aset:\"epson " + word + "\"")).containsExactly(id(with));
        assertThat(find(word + " has:asset")).containsExactly(id(with));
        assertThat(find(word + " asset:none")).containsExactly(id(without));
    }

    @Test
    void escalationsAreFoundByLevelOriginAndHowOftenTheyCameBack() {
        TicketDetail fresh = seeds.file("Baru " + word, "Terkunci");
        TicketDetail handed = seeds.file("Dilimpahkan " + word, "Terkunci");
        handed = seeds.assign(handed, "HARDWARE", null);
        TicketDetail back = seeds.file("Kembali " + word, "Terkunci");
        back = seeds.assign(seeds.assign(back, "HARDWARE", null), "DESK", null);
        assertThat(find(word + " level:2")).containsExactly(id(handed));
        assertThat(find(word + " tingkat:desk,vendor")).containsExactly(id(back), id(fresh));
        assertThat(find(word + " handed-from:desk")).containsExactly(id(handed));
        assertThat(find(word + " dari-kelompok:hardware")).containsExactly(id(back));
        assertThat(find(word + " handed-from:none")).containsExactly(id(fresh));
        assertThat(find(word + " pingpong:>0")).containsExactly(id(back));
        assertThat(find(word + " handovers:1..2")).containsExactly(id(back), id(handed));
        assertThat(find(word + " alih:0")).containsExactly(id(fresh));
        assertThat(find(word + " is:escalated")).isEmpty();
    }

    @Test
    void theSnippetShowsWhereTheWordsStand() {
        TicketDetail ticket = seeds.file("Judul saja", "Tidak ada apa-apa di sini");
        seeds.say(ticket, TicketEntryKind.NOTE, "Kata  " + word + "\nada di catatan");
        seeds.say(ticket, TicketEntryKind.REPLY, "Balasan lain");
        FoundTicket found = search(word + " catatan").items().getFirst();
        Snippet snippet = Objects.requireNonNull(found.snippet());
        assertThat(snippet.text()).isEqualTo("Kata " + word + " ada di catatan");
        assertThat(snippet.marks())
                .containsExactly(
                        new Snippet.Mark(5, 5 + word.length()),
                        new Snippet.Mark(13 + word.length(), 20 + word.length()));
        assertThat(search("judul:saja " + ticket.row().number()).items().getFirst().snippet())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(TicketSort.class)
    void pagesNeitherRepeatNorLeaveOut(TicketSort sort) {
        for (int i = 0; i < 7; i++) {
            TicketDetail ticket = seeds.file("Galat " + word, (word + " ").repeat(i + 1));
            if (i % 3 == 0) {
                seeds.say(ticket, TicketEntryKind.NOTE, "berubah");
            }
        }
        for (String query : List.of(word, "judul:" + word)) {
            List<UUID> whole = ids(page(query, sort, 100, null));
            List<UUID> paged = new ArrayList<>();
            FoundTickets page = page(query, sort, 3, null);
            assertThat(page.total()).isEqualTo(7);
            assertThat(page.more()).isFalse();
            paged.addAll(ids(page));
            while (page.next() != null) {
                page = page(query, sort, 3, page.next());
                paged.addAll(ids(page));
            }
            assertThat(whole).hasSize(7);
            assertThat(paged).containsExactlyElementsOf(whole);
        }
    }

    @Test
    void frequentWordsAreFoundInTheSameOrderByWalkingFromTheNewest() {
        for (int i = 0; i < 20; i++) {
            seeds.file("Galat " + word + " " + i, i % 2 == 0 ? "sering genap" : "sering");
        }
        for (String text : List.of(word, word + " genap", word + " judul:galat")) {
            Node query = queries.read(text);
            for (int limit : List.of(1, 9, 10, 16, 19, 20, 50)) {
                QuarkusTransaction.requiringNew()
                        .run(
                                () ->
                                        assertThat(NewestPages.walked(found, query, limit))
                                                .isEqualTo(NewestPages.planned(found, query, limit))
                                                .isNotEmpty());
            }
        }
    }

    @Test
    void whatFitsBestComesFirst() {
        TicketDetail subject = seeds.file("Sinkron " + word, "Isi");
        TicketDetail mentioned = seeds.file("Lain", "Menyebut " + word + " sekali");
        assertThat(ids(page(word, TicketSort.RELEVANCE, 10, null)))
                .containsExactly(id(subject), id(mentioned));
        assertThat(ids(page(word, TicketSort.CREATED, 10, null)))
                .containsExactly(id(mentioned), id(subject));
    }

    @Test
    void aSlipIsPutRight() {
        String known = word.substring(0, 8);
        seeds.file("Satu", "kata " + known);
        seeds.file("Dua", "kata " + known);
        meantWords.learn();
        String slip = known.substring(0, 6) + 'x' + known.charAt(6) + known.charAt(7);
        FoundTickets none = search("status:new " + slip);
        assertThat(none.items()).isEmpty();
        assertThat(none.meant()).first().isEqualTo("status:new " + known);
        assertThat(search(known).meant()).isEmpty();
    }

    @Test
    void whatIsWrongWithAQueryIsTold() {
        assertThatThrownBy(() -> search("vpn statsu:new"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(
                                                new FieldError(
                                                        "query",
                                                        "UNKNOWN_FIELD",
                                                        Map.of(
                                                                "position",
                                                                "4",
                                                                "hint",
                                                                "status"))));
        for (String cursor :
                List.of("abc", new PageCursor("kemarin", UUID.randomUUID()).encode())) {
            for (TicketSort sort : TicketSort.values()) {
                assertThatThrownBy(() -> page(word, sort, 10, cursor))
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                e ->
                                        assertThat(e.fieldErrors())
                                                .containsExactly(
                                                        FieldError.of("cursor", "INVALID_FORMAT")));
            }
        }
    }

    @Test
    void aNewNameIsKnownAtOnce() {
        String username = TestUser.with(Role.AGENT).view().username();
        assertThat(find("assignee:" + username)).isEmpty();
        QueryCompletion completion =
                service.complete(new CompleteQuery("assignee:" + username, 9 + username.length()));
        assertThat(completion.items())
                .extracting(QueryCompletion.Suggestion::text)
                .containsExactly(username);
    }

    @Test
    void textThatLooksLikeSqlOrTsqueryIsOnlyText() {
        for (String nasty :
                List.of(
                        "'",
                        "a'b*",
                        "\\*",
                        "'; drop table ticket; --",
                        "a & | ! b",
                        ":*",
                        "\"'\"",
                        "%",
                        "judul:%_")) {
            assertThat(find(nasty + " " + word)).isEmpty();
        }
    }

    @Test
    void aTicketIsReachedByItsNumberHoweverItIsWritten() {
        TicketDetail ticket = seeds.file("Nomor " + word, "Isi");
        String number = ticket.row().number();
        int count = Integer.parseInt(number.substring(7));
        for (String typed :
                List.of(
                        number,
                        number.toLowerCase(java.util.Locale.ROOT),
                        "#" + count,
                        count + "",
                        number.substring(2, 6) + "-" + count)) {
            assertThat(service.goTo(typed).row().id()).isEqualTo(id(ticket));
        }
        assertThatThrownBy(() -> service.goTo("1999-1")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> service.goTo("vpn"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(
                                                FieldError.of("number", "INVALID_FORMAT")));
    }

    @Test
    void aQueryIsAskedOverRest() {
        TicketDetail ticket = seeds.file("Antarmuka " + word, "Isi");
        TestUser agent = TestUser.with(Role.AGENT);
        assertThat(
                        agent.request()
                                .get("/api/v1/tickets?sort=RELEVANCE&q=" + word)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getString("items[0].row.id"))
                .isEqualTo(id(ticket).toString());
        assertThat(
                        agent.request()
                                .get("/api/v1/tickets?q=" + "statsu:new")
                                .then()
                                .statusCode(422)
                                .extract()
                                .jsonPath()
                                .getString("fieldErrors[0].args.hint"))
                .isEqualTo("status");
        agent.request().get("/api/v1/tickets?sort=X&q=a").then().statusCode(422);
    }

    private List<UUID> find(String query) {
        return find(query, AGENT);
    }

    private List<UUID> find(String query, Actor actor) {
        return ids(
                service.search(
                        new SearchTickets(query, TicketSort.CREATED, 50, null, null), actor));
    }

    private FoundTickets search(String query) {
        return page(query, TicketSort.CREATED, 50, null);
    }

    private FoundTickets page(
            String query,
            TicketSort sort,
            int limit,
            @org.jspecify.annotations.Nullable String cursor) {
        return service.search(new SearchTickets(query, sort, limit, cursor, null), AGENT);
    }

    private static List<UUID> ids(FoundTickets found) {
        return found.items().stream().map(f -> f.row().id()).toList();
    }

    private static UUID id(TicketDetail detail) {
        return detail.row().id();
    }
}
