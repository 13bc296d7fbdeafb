package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.LinkCall;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What calls and DORS numbers give to tickets. */
@QuarkusTest
class TicketCallsIT {
    @Inject TicketService tickets;
    @Inject ContactService contacts;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    @Test
    void aTicketFromACallTakesTheCallersContactAndUnitAndIsAnswered() throws SQLException {
        ContactView operator = operator();
        UUID call = call(operator.id());
        TicketDetail filed = tickets.file(command(call, null), seeds.agent());

        assertThat(filed.contact()).isEqualTo(operator);
        assertThat(filed.row().unitId()).isEqualTo(operator.unitId());
        assertThat(filed.row().firstResponse().state()).isEqualTo(SlaClockState.MET);
        assertThat(filed.row().firstResponse().metAt()).isEqualTo(filed.row().createdAt());
        assertThat(filed.callIds()).containsExactly(call);
        assertThat(filed.entries())
                .extracting(TicketEntry::kind)
                .containsExactly(TicketEntryKind.FILED, TicketEntryKind.CALL);
        assertThat(filed.entries().getLast().to()).isEqualTo(call.toString());
        assertThat(rows.texts("select ticket_id::text from call_ticket where call_id = ?", call))
                .containsExactly(filed.row().id().toString());
    }

    @Test
    void aTicketFromAnUnknownCallersCallHasNoContact() throws SQLException {
        TicketDetail filed = tickets.file(command(call(null), null), seeds.agent());
        assertThat(filed.contact()).isNull();
        assertThat(filed.row().unitId()).isNull();
    }

    @Test
    void linkingTwiceChangesNothing() throws SQLException {
        UUID call = call(null);
        UUID ticket =
                tickets.file(seeds.command("Telepon kedua", "ACCOUNT", null), seeds.agent())
                        .row()
                        .id();
        TicketDetail once = tickets.linkCall(new LinkCall(ticket, call), seeds.agent());
        TicketDetail twice = tickets.linkCall(new LinkCall(ticket, call), seeds.agent());
        assertThat(once.callIds()).containsExactly(call);
        assertThat(once.row().firstResponse().state())
                .as("a later call is not known to be an answer")
                .isEqualTo(SlaClockState.RUNNING);
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void anUnknownCallIsRefusedAndLeavesNothingBehind() {
        UUID ticket =
                tickets.file(seeds.command("Tanpa telepon", "ACCOUNT", null), seeds.agent())
                        .row()
                        .id();
        assertThatThrownBy(
                        () ->
                                tickets.linkCall(
                                        new LinkCall(ticket, UUID.randomUUID()), seeds.agent()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(FaultCode.NOT_FOUND_HERE));
        assertThat(tickets.get(ticket).callIds()).isEmpty();
    }

    @Test
    void aSloppyReportNumberIsKeptInItsCanonicalSpelling() {
        TicketDetail filed =
                tickets.file(
                        command(null, " lp/b/123/xi/2026/spkt/polres rejang lebong/polda bengkulu"),
                        seeds.agent());
        assertThat(filed.dorsNumber())
                .isEqualTo("LP/B/123/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU");
    }

    @Test
    void anUnreadableReportNumberIsRefusedNamingTheField() {
        assertThatThrownBy(() -> tickets.file(command(null, "halo"), seeds.agent()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(FaultCode.DORS_NUMBER);
                            assertThat(e.fieldErrors())
                                    .extracting(FieldError::field)
                                    .allMatch(field -> field.startsWith("dorsNumber"));
                        });
    }

    private static FileTicket command(@Nullable UUID callId, @Nullable String dorsNumber) {
        return new FileTicket(
                TicketType.INCIDENT,
                "Dari telepon",
                "Keterangan",
                "LP_NUMBER",
                Impact.LOW,
                Urgency.MEDIUM,
                TicketOrigin.CALL,
                null,
                null,
                callId,
                dorsNumber,
                null,
                null,
                null);
    }

    /** A call of a day that no report looks at. */
    private UUID call(@Nullable UUID contactId) throws SQLException {
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into call (id, pbx, linked_id, source, direction, state, caller_number, contact_id,
                                  entered_at, ended_at, outcome)
                values (?, 'test', ?, 'LIVE', 'INBOUND', 'FINISHED', '+6281277700101', cast(? as uuid),
                        '2021-03-01 03:00Z', '2021-03-01 03:05Z', 'ANSWERED')
                """,
                id,
                id.toString(),
                contactId == null ? null : contactId.toString());
        return id;
    }

    private ContactView operator() {
        return contacts.save(
                new SaveContact(
                        null,
                        null,
                        "Rudi Hartono",
                        "IPDA",
                        null,
                        null,
                        rows.unit("BENGKULU", "Polres Rejang Lebong"),
                        List.of(),
                        null),
                seeds.agent());
    }
}
