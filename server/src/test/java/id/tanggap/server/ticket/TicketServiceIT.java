package id.tanggap.server.ticket;

import static id.tanggap.protocol.ticket.TicketStatus.ASSIGNED;
import static id.tanggap.protocol.ticket.TicketStatus.CLOSED;
import static id.tanggap.protocol.ticket.TicketStatus.IN_PROGRESS;
import static id.tanggap.protocol.ticket.TicketStatus.NEW;
import static id.tanggap.protocol.ticket.TicketStatus.PENDING;
import static id.tanggap.protocol.ticket.TicketStatus.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.Rows;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketServiceIT {
    @Inject TicketService service;
    @Inject ContactService contacts;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    @Test
    void theUnitIsTheOperatorsUnlessAnotherIsNamedBesideHim() {
        ContactView operator = operator();
        UUID other =
                UUID.fromString(
                        rows.texts(
                                        "select id::text from unit where id <> ? order by name limit 1",
                                        operator.unitId())
                                .getFirst());
        FileTicket usual = seeds.command("Menelepon dari tempat lain", "ACCOUNT", operator.id());
        FileTicket elsewhere =
                new FileTicket(
                        usual.ticketType(),
                        usual.subject(),
                        usual.description(),
                        usual.category(),
                        usual.impact(),
                        usual.urgency(),
                        usual.origin(),
                        usual.contactId(),
                        other,
                        usual.callId(),
                        usual.dorsNumber(),
                        usual.fields(),
                        usual.assetId(),
                        usual.curriculumCode());
        TicketDetail filed = service.file(elsewhere, seeds.agent());
        assertThat(filed.contact()).isEqualTo(operator);
        assertThat(filed.row().unitId()).isEqualTo(other);
        assertThat(service.file(usual, seeds.agent()).row().unitId()).isEqualTo(operator.unitId());
    }

    @Test
    void aFiledTicketHasItsGroupPriorityClocksAndThread() {
        ContactView operator = operator();
        FileTicket command = seeds.command("Tidak bisa masuk", "ACCOUNT", operator.id());
        TicketDetail filed = service.file(command, seeds.agent());

        assertThat(filed.row().number()).matches("T-20\\d\\d-\\d{6}");
        assertThat(filed.row().status()).isEqualTo(NEW);
        assertThat(filed.row().group()).isEqualTo("DESK");
        assertThat(filed.row().priority()).isEqualTo(Priority.NORMAL);
        assertThat(filed.row().contactName()).isEqualTo(operator.name());
        assertThat(filed.row().unitId()).isEqualTo(operator.unitId());
        assertThat(filed.row().poldaCode()).isEqualTo("BENGKULU");
        assertThat(filed.row().firstResponse().state()).isEqualTo(SlaClockState.RUNNING);
        assertThat(filed.row().resolution().dueAt()).isAfter(filed.row().createdAt());
        assertThat(filed.contact()).isEqualTo(operator);
        assertThat(filed.next()).isEqualTo(NEW.next());
        assertThat(filed.entries())
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.kind()).isEqualTo(TicketEntryKind.FILED);
                            assertThat(e.text()).isEqualTo(command.description());
                            assertThat(e.authorName()).isEqualTo(seeds.agent().name());
                        });
        assertThat(service.get(filed.row().id())).isEqualTo(filed);
        assertThat(contacts.card(operator.id()).tickets()).containsExactly(filed.row());
    }

    @Test
    void everyMisleadingFieldIsNamed() {
        FileTicket wrong =
                new FileTicket(
                        seeds.command("x", "ACCOUNT", null).ticketType(),
                        "x",
                        "x",
                        "NO_SUCH",
                        seeds.command("x", "ACCOUNT", null).impact(),
                        seeds.command("x", "ACCOUNT", null).urgency(),
                        seeds.command("x", "ACCOUNT", null).origin(),
                        UUID.randomUUID(),
                        null,
                        UUID.randomUUID(),
                        null,
                        null,
                        null,
                        null);
        refused(
                () -> service.file(wrong, seeds.agent()),
                FaultCode.INVALID,
                e ->
                        assertThat(e.fieldErrors())
                                .containsExactlyInAnyOrder(
                                        FieldError.of("category", "UNKNOWN_VALUE"),
                                        FieldError.of("callId", "UNKNOWN_VALUE"),
                                        FieldError.of("contactId", "UNKNOWN_VALUE")));
    }

    @Test
    void aMemberOfTheGroupGetsTheTicketAndTheThreadSaysSo() {
        TicketDetail filed = file("Printer SPKT mati");
        UUID budi = seeds.user("Budi", Role.TECHNICIAN, "HARDWARE");
        TicketDetail assigned = assign(filed, "HARDWARE", budi);
        assertThat(assigned.row().status()).isEqualTo(ASSIGNED);
        assertThat(assigned.row().assigneeId()).isEqualTo(budi);
        assertThat(assigned.row().assigneeName()).isEqualTo("Budi");
        assertThat(assigned.entries())
                .last()
                .satisfies(
                        e -> {
                            assertThat(e.kind()).isEqualTo(TicketEntryKind.ASSIGNMENT);
                            assertThat(e.from()).isEqualTo("DESK");
                            assertThat(e.to()).isEqualTo("Budi");
                        });
    }

    @Test
    void strangersToTheGroupAndUnknownGroupsAreRefused() {
        TicketDetail filed = file("Printer SPKT mati");
        UUID budi = seeds.user("Budi", Role.TECHNICIAN, "HARDWARE");
        refused(() -> assign(filed, "SOFTWARE", budi), FaultCode.NOT_IN_GROUP, e -> {});
        refused(
                () -> assign(filed, "NO_SUCH", null),
                FaultCode.INVALID,
                e ->
                        assertThat(e.fieldErrors())
                                .containsExactly(FieldError.of("group", "UNKNOWN_VALUE")));
        assertThat(service.get(filed.row().id())).isEqualTo(filed);
    }

    @Test
    void pendingNeedsAReasonResolvingANoteAndNothingElseAReason() {
        TicketDetail filed = file("Tunggu suku cadang");
        refused(
                () -> move(filed, PENDING, null, null),
                FaultCode.INVALID,
                e ->
                        assertThat(e.fieldErrors())
                                .containsExactly(FieldError.of("pendingReason", "REQUIRED")));
        refused(
                () -> move(filed, IN_PROGRESS, PendingReason.VENDOR, null),
                FaultCode.INVALID,
                e ->
                        assertThat(e.fieldErrors())
                                .containsExactly(FieldError.of("pendingReason", "NOT_ALLOWED")));
        refused(
                () -> move(filed, RESOLVED, null, "  "),
                FaultCode.INVALID,
                e ->
                        assertThat(e.fieldErrors())
                                .containsExactly(FieldError.of("note", "REQUIRED")));
    }

    @Test
    void stepsOutsideTheTableAreRefusedAndChangeNothing() {
        TicketDetail filed = file("Salah satuan");
        refused(
                () -> move(filed, CLOSED, null, null),
                FaultCode.TICKET_TRANSITION,
                e ->
                        assertThat(e.args())
                                .containsEntry("from", "NEW")
                                .containsEntry("to", "CLOSED"));
        assertThat(service.get(filed.row().id())).isEqualTo(filed);
    }

    @Test
    void aChangeFromAnOldVersionIsRefusedAndTellsWhoWasFaster() {
        TicketDetail filed = file("Dua teknisi sekaligus");
        move(filed, IN_PROGRESS, null, null);
        refused(
                () -> move(filed, RESOLVED, null, "Selesai."),
                FaultCode.STALE_VERSION,
                e ->
                        assertThat(e.args())
                                .containsEntry("currentVersion", "1")
                                .containsEntry("changedBy", seeds.agent().name()));
        assertThat(service.get(filed.row().id()).row().status()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void repliesNeverGetInEachOthersWay() {
        TicketDetail filed = file("Ramai");
        UUID id = filed.row().id();
        for (TicketEntryKind kind :
                List.of(
                        TicketEntryKind.NOTE,
                        TicketEntryKind.CONTACT_REPLY,
                        TicketEntryKind.REPLY)) {
            service.reply(new ReplyToTicket(id, kind, "teks " + kind), seeds.agent());
        }
        TicketDetail read = service.get(id);
        assertThat(read.entries())
                .extracting(e -> e.kind())
                .containsExactly(
                        TicketEntryKind.FILED,
                        TicketEntryKind.NOTE,
                        TicketEntryKind.CONTACT_REPLY,
                        TicketEntryKind.REPLY);
        assertThat(read.row().firstResponse().state()).isEqualTo(SlaClockState.MET);
        refused(
                () ->
                        service.reply(
                                new ReplyToTicket(id, TicketEntryKind.STATUS, "x"), seeds.agent()),
                FaultCode.INVALID,
                e ->
                        assertThat(e.fieldErrors())
                                .containsExactly(FieldError.of("kind", "UNKNOWN_VALUE")));
    }

    @Test
    void aPauseMovesTheStoredDueTimeByItsOpenTimeAndReopeningGoesOnWithTheSameClock() {
        MutableClock clock = new MutableClock(Instant.parse("2026-11-23T02:00:00Z"));
        QuarkusMock.installMockForType(clock, Clock.class);
        TicketDetail ticket = file("Menunggu vendor");
        // Monday 09:00 WIB, 960 minutes: 3 + 3 h on Monday, 7.5 on Tuesday, 2.5 on Wednesday.
        assertThat(ticket.row().resolution().dueAt())
                .isEqualTo(Instant.parse("2026-11-25T03:00:00Z"));

        clock.advance(Duration.ofHours(1));
        ticket = move(ticket, PENDING, PendingReason.VENDOR, null);
        assertThat(ticket.row().pendingReason()).isEqualTo(PendingReason.VENDOR);
        assertThat(ticket.row().resolution().state()).isEqualTo(SlaClockState.PAUSED);

        clock.advance(Duration.ofHours(24));
        assertThat(service.get(ticket.row().id()).row().resolution().dueAt())
                .as("while paused: as if it went on now")
                .isEqualTo(Instant.parse("2026-11-26T03:00:00Z"));
        ticket = move(ticket, IN_PROGRESS, null, null);
        assertThat(ticket.row().resolution().state()).isEqualTo(SlaClockState.RUNNING);
        assertThat(ticket.row().resolution().dueAt())
                .isEqualTo(Instant.parse("2026-11-26T03:00:00Z"));

        ticket = move(ticket, RESOLVED, null, "Vendor sudah mengganti modem.");
        assertThat(ticket.row().resolution().state()).isEqualTo(SlaClockState.MET);
        assertThat(ticket.row().resolution().metAt()).isEqualTo(clock.instant());

        clock.advance(Duration.ofHours(24));
        ticket = move(ticket, IN_PROGRESS, null, "Mati lagi.");
        assertThat(ticket.row().resolution().dueAt())
                .isEqualTo(Instant.parse("2026-11-27T03:00:00Z"));
        assertThat(ticket.row().resolution().metAt()).isNull();
    }

    @Test
    void everyChangeLeavesThreadAuditAndEventTogether() {
        TicketDetail filed = file("Jejak lengkap");
        UUID id = filed.row().id();
        move(filed, IN_PROGRESS, null, null);
        service.reply(new ReplyToTicket(id, TicketEntryKind.NOTE, "catatan"), seeds.agent());
        assertThat(rows.auditOf("ticket", id))
                .containsExactly("ticket.filed", "ticket.statusChanged", "ticket.replied");
        assertThat(rows.eventsWith(id))
                .hasSize(3)
                .allMatch(event -> event.contains("\"type\":\"ticket.changed\""));
        assertThat(
                        rows.texts(
                                "select distinct array_to_string(roles, ',') from outbox where strpos(payload, ?) > 0",
                                id.toString()))
                .containsExactly("AGENT,SUPERVISOR,TECHNICIAN");
    }

    @Test
    void theThreadCannotBeRewrittenInTheDatabase() {
        UUID id = file("Tidak terhapus").row().id();
        for (String attempt :
                List.of(
                        "update ticket_entry set text = 'x' where ticket_id = ?",
                        "delete from ticket_entry where ticket_id = ?")) {
            assertThatThrownBy(() -> rows.run(attempt, id))
                    .hasMessageContaining("permission denied");
        }
        assertThat(service.get(id).entries()).hasSize(1);
    }

    private TicketDetail file(String subject) {
        return service.file(seeds.command(subject, "ACCOUNT", null), seeds.agent());
    }

    private TicketDetail assign(TicketDetail read, String group, @Nullable UUID assignee) {
        return service.assign(
                new AssignTicket(read.row().id(), read.row().version(), group, assignee),
                seeds.agent());
    }

    private TicketDetail move(
            TicketDetail read,
            TicketStatus to,
            @Nullable PendingReason reason,
            @Nullable String note) {
        return service.changeStatus(
                new ChangeTicketStatus(read.row().id(), read.row().version(), to, reason, note),
                seeds.agent());
    }

    private ContactView operator() {
        return contacts.save(
                new SaveContact(
                        null,
                        null,
                        "Rudi Hartono",
                        "IPDA",
                        null,
                        "Operator DORS",
                        rows.unit("BENGKULU", "Polres Rejang Lebong"),
                        List.of(),
                        null),
                seeds.agent());
    }

    private static void refused(
            ThrowingCallable deed, FaultCode code, Consumer<DomainException> more) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(code);
                            more.accept(e);
                        });
    }
}
