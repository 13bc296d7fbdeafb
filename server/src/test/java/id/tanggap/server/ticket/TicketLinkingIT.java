package id.tanggap.server.ticket;

import static id.tanggap.server.ticket.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.FileProblem;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.LinkTickets;
import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.MergeTickets;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.protocol.ticket.SplitTicket;
import id.tanggap.protocol.ticket.TicketClosure;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketLink;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketRef;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketTask;
import id.tanggap.protocol.ticket.TicketWatcher;
import id.tanggap.protocol.ticket.TimeWorked;
import id.tanggap.protocol.ticket.UnlinkTickets;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.protocol.ticket.WorkActivity;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Links and their circles, problems and their incidents, merge, split. */
@QuarkusTest
class TicketLinkingIT {
    @Inject TicketService service;
    @Inject TicketLinking linking;
    @Inject TicketProblems problems;
    @Inject TicketWork work;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    @Test
    void aLinkIsSeenFromBothSidesAndTakenAwayAgain() {
        TicketDetail part = file("Bagian");
        TicketDetail whole = file("Keseluruhan");
        TicketDetail linked = link(part, TicketLinkKind.CHILD_OF, whole);
        assertThat(linked.links())
                .containsExactly(
                        new TicketLink(
                                TicketLinkKind.CHILD_OF,
                                true,
                                id(whole),
                                whole.row().number(),
                                "Keseluruhan",
                                TicketStatus.NEW));
        assertThat(read(whole).links()).extracting(TicketLink::outgoing).containsExactly(false);
        assertThat(linked.entries().getLast())
                .extracting(TicketEntry::kind, TicketEntry::field, TicketEntry::to)
                .containsExactly(TicketEntryKind.LINK, "CHILD_OF", whole.row().number());
        assertThat(read(whole).entries().getLast().field()).isEqualTo("INVERSE_CHILD_OF");
        assertThat(link(part, TicketLinkKind.CHILD_OF, whole)).isEqualTo(linked);

        TicketDetail apart =
                linking.unlink(
                        new UnlinkTickets(id(part), TicketLinkKind.CHILD_OF, id(whole)),
                        seeds.agent());
        assertThat(apart.links()).isEmpty();
        assertThat(rows.auditOf("ticket", id(whole)))
                .containsExactly("ticket.filed", "ticket.linked", "ticket.unlinked");
    }

    @Test
    void noKindOfLinkLeadsInACircle() {
        TicketDetail a = file("A");
        TicketDetail b = file("B");
        TicketDetail c = file("C");
        link(a, TicketLinkKind.CHILD_OF, b);
        link(b, TicketLinkKind.CHILD_OF, c);
        refused(
                () -> link(c, TicketLinkKind.CHILD_OF, a),
                FaultCode.LINK_CYCLE,
                e -> assertThat(e.args()).containsEntry("number", a.row().number()));
        refused(
                () -> link(a, TicketLinkKind.CHILD_OF, a),
                FaultCode.INVALID,
                FieldError.of("otherId", "SAME_TICKET"));
        assertThat(link(c, TicketLinkKind.FOLLOWS, a).links())
                .as("another kind is another sentence")
                .hasSize(2);
    }

    @Test
    void onlyAProblemIsACause() {
        TicketDetail incident = file("Insiden");
        refused(
                () -> link(incident, TicketLinkKind.CAUSED_BY, file("Bukan problem")),
                FaultCode.INVALID,
                FieldError.of("otherId", "NOT_A_PROBLEM"));
        TicketDetail problem = problem(List.of(incident));
        refused(
                () -> link(problem, TicketLinkKind.CAUSED_BY, problem(List.of(file("Lain")))),
                FaultCode.INVALID,
                FieldError.of("ticketId", "IS_A_PROBLEM"));
    }

    @Test
    void aProblemIsFiledWithItsIncidentsAndResolvesThem() {
        TicketDetail one = file("Sinkron macet satu");
        TicketDetail two = file("Sinkron macet dua");
        TicketDetail problem = problem(List.of(one, two));
        assertThat(problem.links())
                .extracting(TicketLink::kind, TicketLink::outgoing, TicketLink::ticketId)
                .containsExactlyInAnyOrder(
                        tuple(TicketLinkKind.CAUSED_BY, false, id(one)),
                        tuple(TicketLinkKind.CAUSED_BY, false, id(two)));
        TicketDetail withTask =
                work.saveTask(
                        new SaveTicketTask(
                                id(two), read(two).row().version(), null, "Cek", null, null),
                        seeds.agent());
        refused(
                () -> resolve(problem, false, true),
                FaultCode.OPEN_TASKS,
                e -> assertThat(e.args()).containsEntry("number", two.row().number()));
        assertThat(read(one).row().status()).as("all or none").isEqualTo(TicketStatus.NEW);
        assertThat(read(withTask).row().status()).isEqualTo(TicketStatus.NEW);

        resolve(problem, true, true);
        for (TicketDetail incident : List.of(one, two)) {
            assertThat(read(incident).row().status()).isEqualTo(TicketStatus.RESOLVED);
            assertThat(read(incident).entries().getLast().text()).isEqualTo("Server diperbaiki.");
        }
        refused(
                () -> resolve(file("Biasa"), false, true),
                FaultCode.INVALID,
                FieldError.of("resolveIncidents", "NOT_ALLOWED"));
    }

    @Test
    void aProblemOfAMissingIncidentIsNotFiled() {
        long before = problemsCalled("Penyebab hantu");
        refused(
                () ->
                        problems.fileProblem(
                                problemOf("Penyebab hantu", List.of(UUID.randomUUID())),
                                seeds.agent()),
                FaultCode.NOT_FOUND_HERE,
                e -> {});
        assertThat(problemsCalled("Penyebab hantu")).isEqualTo(before);
    }

    @Test
    void aMergeShowsBothThreadsInOneAndTakesAllAlong() {
        Actor follower = TestUser.with(Role.AGENT).actor();
        TicketDetail source = service.file(seeds.command("Ganda", "ACCOUNT", null), follower);
        TicketDetail target = file("Asli");
        TicketDetail whole = file("Induk");
        service.reply(
                new ReplyToTicket(id(source), TicketEntryKind.NOTE, "di ganda"), seeds.agent());
        service.reply(
                new ReplyToTicket(id(target), TicketEntryKind.NOTE, "di asli"), seeds.agent());
        link(source, TicketLinkKind.CHILD_OF, whole);
        link(source, TicketLinkKind.DUPLICATE_OF, target);
        work.logTime(new LogTicketTime(id(source), 15, WorkActivity.CONTACT, null), seeds.agent());
        work.saveTask(
                new SaveTicketTask(
                        id(source), read(source).row().version(), null, "Cek ulang", null, null),
                seeds.agent());
        String historyBefore = history(source);

        TicketDetail merged = merge(source, target);
        assertThat(merged.row().id()).isEqualTo(id(target));
        assertThat(merged.entries())
                .filteredOn(e -> e.kind() == TicketEntryKind.NOTE)
                .extracting(TicketEntry::text, TicketEntry::ticketNumber)
                .containsExactly(tuple("di ganda", source.row().number()), tuple("di asli", null));
        assertThat(merged.entries()).isSortedAccordingTo(Comparator.comparing(TicketEntry::at));
        assertThat(merged.watchers())
                .extracting(TicketWatcher::userId)
                .containsExactly(follower.userId());
        assertThat(merged.links())
                .extracting(TicketLink::kind, TicketLink::ticketId)
                .as("its link to the target is not a link of the target to itself")
                .containsExactly(tuple(TicketLinkKind.CHILD_OF, id(whole)));
        assertThat(merged.times()).extracting(TimeWorked::minutes).containsExactly(15);
        assertThat(merged.tasks()).extracting(TicketTask::title).containsExactly("Cek ulang");

        TicketDetail gone = read(source);
        assertThat(gone.row().status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(gone.life().closure()).isEqualTo(TicketClosure.MERGED);
        assertThat(gone.life().mergedInto())
                .isEqualTo(new TicketRef(id(target), target.row().number()));
        assertThat(history(source)).as("nothing is rewritten").startsWith(historyBefore);
        assertThat(rows.auditOf("ticket", id(target))).endsWith("ticket.tookIn");
    }

    @Test
    void aThreadFollowsThroughTwoMerges() {
        TicketDetail first = file("Pertama");
        TicketDetail second = file("Kedua");
        TicketDetail third = file("Ketiga");
        merge(first, second);
        TicketDetail end = merge(second, third);
        assertThat(end.entries())
                .filteredOn(e -> e.kind() == TicketEntryKind.FILED)
                .extracting(TicketEntry::ticketNumber)
                .containsExactly(first.row().number(), second.row().number(), null);
    }

    @Test
    void whatCannotBeMergedIsRefusedAndStays() {
        TicketDetail a = file("A");
        TicketDetail b = file("B");
        refusedMerge(a, a, "SELF");
        TicketDetail problem = problem(List.of(file("Insiden")));
        refusedMerge(a, problem, "TYPE");
        TicketDetail x = file("X");
        link(x, TicketLinkKind.CHILD_OF, a);
        link(b, TicketLinkKind.CHILD_OF, x);
        refusedMerge(a, b, "CYCLE");
        assertThat(read(x).links()).hasSize(2);
        merge(b, file("Tujuan"));
        refusedMerge(b, a, "SOURCE_CLOSED");
        refusedMerge(a, b, "TARGET_CLOSED");
        refused(
                () ->
                        linking.merge(
                                new MergeTickets(id(a), read(a).row().version() + 1, id(x)),
                                seeds.agent()),
                FaultCode.STALE_VERSION,
                e -> {});
    }

    @Test
    void anEntryBecomesATicketOfItsOwn() {
        TicketDetail from = file("Dua masalah");
        TicketDetail replied =
                service.reply(
                        new ReplyToTicket(
                                id(from), TicketEntryKind.CONTACT_REPLY, "Printer juga mati."),
                        seeds.agent());
        UUID entry = replied.entries().getLast().id();
        refused(
                () -> split(from, entry, "NETWORK_PRINTER", Map.of()),
                FaultCode.INVALID,
                FieldError.of("fields.deviceKind", "REQUIRED"));
        TicketDetail made = split(from, entry, "NETWORK_PRINTER", Map.of("deviceKind", "PRINTER"));
        assertThat(made.row().subject()).isEqualTo("Printer mati");
        assertThat(made.row().group()).isEqualTo("HARDWARE");
        assertThat(made.entries().getFirst().text()).isEqualTo("Printer juga mati.");
        assertThat(made.links())
                .extracting(TicketLink::kind, TicketLink::outgoing, TicketLink::ticketId)
                .containsExactly(tuple(TicketLinkKind.FOLLOWS, true, id(from)));
        assertThat(read(from).entries())
                .as("nothing is taken out")
                .anyMatch(e -> e.id().equals(entry));
        TicketDetail other = file("Lain");
        refused(
                () -> split(other, entry, "ACCOUNT", Map.of()),
                FaultCode.NOT_FOUND_HERE,
                e -> assertThat(e.args()).containsEntry("type", "entry"));
    }

    private TicketDetail split(
            TicketDetail from, UUID entry, String category, Map<String, String> fields) {
        return linking.split(
                new SplitTicket(id(from), entry, "Printer mati", category, fields), seeds.agent());
    }

    private void refusedMerge(TicketDetail source, TicketDetail target, String reason) {
        refused(
                () -> merge(source, target),
                FaultCode.MERGE_REFUSED,
                e -> assertThat(e.args()).containsEntry("reason", reason));
    }

    private TicketDetail merge(TicketDetail source, TicketDetail target) {
        return linking.merge(
                new MergeTickets(id(source), read(source).row().version(), id(target)),
                seeds.agent());
    }

    private TicketDetail link(TicketDetail from, TicketLinkKind kind, TicketDetail to) {
        return linking.link(new LinkTickets(id(from), kind, id(to)), seeds.agent());
    }

    private TicketDetail problem(List<TicketDetail> incidents) {
        return problems.fileProblem(
                problemOf("Penyebab", incidents.stream().map(TicketLinkingIT::id).toList()),
                seeds.agent());
    }

    private static FileProblem problemOf(String subject, List<UUID> incidents) {
        return new FileProblem(
                subject, "Sama.", "MOBILE", null, Impact.HIGH, Urgency.HIGH, incidents);
    }

    private long problemsCalled(String subject) {
        return Long.parseLong(
                rows.texts("select count(*)::text from ticket where subject = ?", subject)
                        .getFirst());
    }

    private TicketDetail resolve(TicketDetail ticket, boolean acknowledge, boolean incidents) {
        return service.changeStatus(
                new ChangeTicketStatus(
                        id(ticket),
                        read(ticket).row().version(),
                        TicketStatus.RESOLVED,
                        null,
                        "Server diperbaiki.",
                        null,
                        acknowledge,
                        incidents),
                seeds.agent());
    }

    private String history(TicketDetail ticket) {
        return String.join(
                "\n",
                rows.texts(
                        "select e::text from ticket_entry e where ticket_id = ? order by at, id",
                        id(ticket)));
    }

    private TicketDetail file(String subject) {
        return service.file(seeds.command(subject, "ACCOUNT", null), seeds.agent());
    }

    private TicketDetail read(TicketDetail ticket) {
        return service.get(id(ticket));
    }

    private static UUID id(TicketDetail ticket) {
        return ticket.row().id();
    }
}
