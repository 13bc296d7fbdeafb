package id.tanggap.server.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketEditingIT {
    @Inject TicketService service;
    @Inject TicketEditing editing;
    @Inject TicketSeeds seeds;
    @Inject Rows rows;

    @Test
    void editsOfDifferentFieldsBothHold() {
        TicketDetail read = file();
        TicketFields base = read.fields();
        edit(read, Edit.of(base).subject("Printer SPKT mati total"));
        TicketDetail both = edit(read, Edit.of(base).impact(Impact.HIGH));

        assertThat(both.fields().subject()).isEqualTo("Printer SPKT mati total");
        assertThat(both.fields().impact()).isEqualTo(Impact.HIGH);
        assertThat(both.row().version()).isEqualTo(2);
        assertThat(both.entries())
                .filteredOn(e -> e.kind() == TicketEntryKind.FIELD)
                .extracting(TicketEntry::field, TicketEntry::from, TicketEntry::to)
                .containsExactly(
                        tuple("subject", "Printer SPKT mati", "Printer SPKT mati total"),
                        tuple("impact", "LOW", "HIGH"));
        assertThat(service.get(read.row().id())).isEqualTo(both);
    }

    @Test
    void theSameFieldChangedToSomethingElseIsAConflictThatTellsAllAndChangesNothing() {
        TicketDetail read = file();
        TicketFields base = read.fields();
        TicketDetail theirs = edit(read, Edit.of(base).subject("Dari Rina"));
        assertThatThrownBy(() -> edit(read, Edit.of(base).subject("Dari Budi").impact(Impact.HIGH)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(FaultCode.EDIT_CONFLICT);
                            assertThat(e.fieldErrors())
                                    .containsExactly(
                                            new FieldError(
                                                    "subject",
                                                    "CONFLICT",
                                                    Map.of(
                                                            "base", "Printer SPKT mati",
                                                            "mine", "Dari Budi",
                                                            "theirs", "Dari Rina",
                                                            "changedBy", seeds.agent().name(),
                                                            "changedAt",
                                                                    theirs.row()
                                                                            .updatedAt()
                                                                            .toString())));
                        });
        assertThat(service.get(read.row().id())).isEqualTo(theirs);
    }

    @Test
    void theSameChangeTwiceIsNoConflictAndNoChangeIsNoVersion() {
        TicketDetail read = file();
        TicketDetail once = edit(read, Edit.of(read.fields()).subject("Sama"));
        assertThat(edit(read, Edit.of(read.fields()).subject("Sama"))).isEqualTo(once);
        assertThat(edit(once, Edit.of(once.fields()))).isEqualTo(once);
    }

    @Test
    void aVersionThatDoesNotExistYetIsRefused() {
        TicketDetail read = file();
        refused(
                () ->
                        editing.edit(
                                new EditTicket(read.row().id(), 7, read.fields(), read.fields()),
                                seeds.agent()),
                FaultCode.STALE_VERSION);
    }

    @Test
    void aChosenPriorityNeedsAReasonAndMovesTheDueTimes() {
        TicketDetail read = file();
        refused(
                () -> edit(read, Edit.of(read.fields()).priority(Priority.CRITICAL, " ")),
                FaultCode.INVALID,
                FieldError.of("priorityReason", "REQUIRED"));
        refused(
                () -> edit(read, Edit.of(read.fields()).priority(null, "Kapolda hadir")),
                FaultCode.INVALID,
                FieldError.of("priorityReason", "NOT_ALLOWED"));
        TicketDetail chosen =
                edit(read, Edit.of(read.fields()).priority(Priority.CRITICAL, "Kapolda hadir"));
        assertThat(chosen.row().priority()).isEqualTo(Priority.CRITICAL);
        assertThat(chosen.row().resolution().dueAt()).isBefore(read.row().resolution().dueAt());
        TicketDetail impact = edit(chosen, Edit.of(chosen.fields()).impact(Impact.MEDIUM));
        assertThat(impact.row().priority()).as("chosen stays chosen").isEqualTo(Priority.CRITICAL);
        TicketDetail computed = edit(impact, Edit.of(impact.fields()).priority(null, null));
        assertThat(computed.row().priority()).isEqualTo(Priority.of(Impact.MEDIUM, Urgency.MEDIUM));
    }

    @Test
    void theFieldsOfACategoryAreAskedForWhenItIsChosen() {
        TicketDetail read = file();
        refused(
                () -> edit(read, Edit.of(read.fields()).category("NETWORK_PRINTER", Map.of())),
                FaultCode.INVALID,
                FieldError.of("fields.deviceKind", "REQUIRED"));
        refused(
                () ->
                        edit(
                                read,
                                Edit.of(read.fields())
                                        .category("NETWORK_PRINTER", Map.of("deviceKind", "TV"))),
                FaultCode.INVALID,
                FieldError.of("fields.deviceKind", "UNKNOWN_VALUE"));
        TicketDetail printer =
                edit(
                        read,
                        Edit.of(read.fields())
                                .category("NETWORK_PRINTER", Map.of("deviceKind", "PRINTER")));
        assertThat(printer.fields().fields()).isEqualTo(Map.of("deviceKind", "PRINTER"));

        TicketDetail account =
                edit(
                        printer,
                        Edit.of(printer.fields()).category("ACCOUNT", printer.fields().fields()));
        assertThat(account.fields().fields()).as("nobody asks for them now").isEmpty();
        assertThat(account.entries().getLast())
                .extracting(TicketEntry::field, TicketEntry::from, TicketEntry::to)
                .containsExactly("fields.deviceKind", "PRINTER", null);
    }

    @Test
    void whatOnlyAProblemHasIsRefusedOfOthers() {
        TicketDetail read = file();
        refused(
                () -> edit(read, Edit.of(read.fields()).workaround("Pakai peramban lain")),
                FaultCode.INVALID,
                FieldError.of("workaround", "NOT_ALLOWED"));
        TicketDetail problem =
                edit(
                        read,
                        Edit.of(read.fields())
                                .type(TicketType.PROBLEM)
                                .workaround("Pakai peramban lain"));
        assertThat(problem.fields().workaround()).isEqualTo("Pakai peramban lain");
    }

    @Test
    void everyWrongFieldIsNamed() {
        TicketDetail read = file();
        TicketFields f = read.fields();
        TicketFields wrong =
                new TicketFields(
                        " ",
                        f.ticketType(),
                        "NO_SUCH",
                        Map.of(),
                        f.impact(),
                        f.urgency(),
                        null,
                        null,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "NO_SUCH",
                        null,
                        false,
                        null);
        assertThatThrownBy(() -> edit(read, Edit.of(f).all(wrong)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .extracting(FieldError::field)
                                        .containsExactlyInAnyOrder(
                                                "subject",
                                                "category",
                                                "contactId",
                                                "unitId",
                                                "assetId",
                                                "curriculumCode"));
        assertThat(service.get(read.row().id())).isEqualTo(read);
    }

    @Test
    void aClosedTicketStaysAsItIs() {
        TicketDetail read = file();
        TicketDetail closed = read;
        for (TicketStatus to : List.of(TicketStatus.RESOLVED, TicketStatus.CLOSED)) {
            closed =
                    service.changeStatus(
                            new ChangeTicketStatus(
                                    closed.row().id(), closed.row().version(), to, null, "Beres"),
                            seeds.agent());
        }
        TicketDetail last = closed;
        refused(() -> edit(last, Edit.of(last.fields()).subject("Lain")), FaultCode.TICKET_CLOSED);
        assertThat(last.life().resolvedAt()).isNotNull();
        assertThat(last.life().closedAt()).isNotNull();
    }

    @Test
    void auditKeepsOldAndNewAndFromWhere() {
        TicketDetail read = file();
        edit(read, Edit.of(read.fields()).subject("Baru"));
        assertThat(
                        rows.texts(
                                "select details ->> 'changes' || ' ' || address from audit_entry"
                                        + " where action = 'ticket.edited' and subject_id = ?",
                                read.row().id().toString()))
                .singleElement()
                .asString()
                .contains("\"from\": \"Printer SPKT mati\"", "\"to\": \"Baru\"", "127.0.0.1");
        assertThat(rows.eventsWith(read.row().id()).getLast())
                .contains("\"field\":\"subject\"", "\"to\":\"Baru\"");
    }

    private TicketDetail file() {
        return service.file(seeds.command("Printer SPKT mati", "ACCOUNT", null), seeds.agent());
    }

    private TicketDetail edit(TicketDetail read, Edit edit) {
        return editing.edit(
                new EditTicket(read.row().id(), read.row().version(), edit.base(), edit.mine()),
                seeds.agent());
    }

    private static void refused(ThrowingCallable deed, FaultCode code, FieldError... errors) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(code);
                            assertThat(e.fieldErrors()).containsExactly(errors);
                        });
    }

    /** What somebody read and what he makes of it. */
    private record Edit(TicketFields base, TicketFields mine) {
        static Edit of(TicketFields read) {
            return new Edit(read, read);
        }

        Edit all(TicketFields wanted) {
            return new Edit(base, wanted);
        }

        Edit subject(String subject) {
            return with(
                    subject,
                    mine.ticketType(),
                    mine.category(),
                    mine.fields(),
                    mine.impact(),
                    mine.priorityOverride(),
                    mine.priorityReason(),
                    mine.workaround());
        }

        Edit type(TicketType type) {
            return with(
                    mine.subject(),
                    type,
                    mine.category(),
                    mine.fields(),
                    mine.impact(),
                    mine.priorityOverride(),
                    mine.priorityReason(),
                    mine.workaround());
        }

        Edit category(String category, Map<String, String> fields) {
            return with(
                    mine.subject(),
                    mine.ticketType(),
                    category,
                    fields,
                    mine.impact(),
                    mine.priorityOverride(),
                    mine.priorityReason(),
                    mine.workaround());
        }

        Edit impact(Impact impact) {
            return with(
                    mine.subject(),
                    mine.ticketType(),
                    mine.category(),
                    mine.fields(),
                    impact,
                    mine.priorityOverride(),
                    mine.priorityReason(),
                    mine.workaround());
        }

        Edit priority(@Nullable Priority priority, @Nullable String reason) {
            return with(
                    mine.subject(),
                    mine.ticketType(),
                    mine.category(),
                    mine.fields(),
                    mine.impact(),
                    priority,
                    reason,
                    mine.workaround());
        }

        Edit workaround(String workaround) {
            return with(
                    mine.subject(),
                    mine.ticketType(),
                    mine.category(),
                    mine.fields(),
                    mine.impact(),
                    mine.priorityOverride(),
                    mine.priorityReason(),
                    workaround);
        }

        private Edit with(
                String subject,
                TicketType type,
                String category,
                Map<String, String> fields,
                Impact impact,
                @Nullable Priority priority,
                @Nullable String reason,
                @Nullable String workaround) {
            return new Edit(
                    base,
                    new TicketFields(
                            subject,
                            type,
                            category,
                            fields,
                            impact,
                            mine.urgency(),
                            priority,
                            reason,
                            mine.contactId(),
                            mine.unitId(),
                            mine.assetId(),
                            mine.curriculumCode(),
                            mine.dorsNumber(),
                            mine.knownError(),
                            workaround));
        }
    }
}
