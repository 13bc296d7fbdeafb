package id.tanggap.console.ticket;

import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was changed in a draft after it was sent as it was saved. */
final class FiledSince {
    private FiledSince() {}

    /**
     * As which of the commands that were sent under one id the ticket was saved: the answer to an
     * earlier one may have come late, when a later one was waited for already.
     *
     * @param sent oldest first; the newest is taken where none fits
     */
    static FileTicket sentAs(TicketDetail ticket, List<FileTicket> sent) {
        return sent.reversed().stream()
                .filter(command -> fits(command, ticket))
                .findFirst()
                .orElse(sent.getLast());
    }

    private static boolean fits(FileTicket command, TicketDetail ticket) {
        TicketFields saved = ticket.fields();
        boolean words =
                ticket.entries().stream()
                        .filter(entry -> entry.kind() == TicketEntryKind.FILED)
                        .anyMatch(entry -> command.description().equals(entry.text()));
        return words
                && command.subject().equals(saved.subject())
                && command.ticketType() == saved.ticketType()
                && command.category().equals(saved.category())
                && command.impact() == saved.impact()
                && command.urgency() == saved.urgency()
                && Objects.equals(command.assetId(), saved.assetId())
                && Objects.equals(command.curriculumCode(), saved.curriculumCode());
    }

    /**
     * The changes as an edit of the ticket, and a changed description as a note; empty when the
     * draft is what was sent.
     */
    static TicketDrafts.Kept changes(TicketDraft draft, FileTicket sent, TicketDetail ticket) {
        UUID id = ticket.row().id();
        FileTicket now = draft.command();
        TicketFields mine = mine(now, sent, ticket.fields());
        EditDraft edit =
                new EditDraft(
                        ticket.row().number(),
                        ticket.row().version(),
                        ticket.fields(),
                        mine,
                        draft.contact());
        return new TicketDrafts.Kept(
                now.description().equals(sent.description()) || now.description().isEmpty()
                        ? Map.of()
                        : Map.of(id, new ReplyDraft(TicketEntryKind.NOTE, now.description())),
                edit.isPlain() ? Map.of() : Map.of(id, edit),
                Map.of(),
                Map.of());
    }

    private static TicketFields mine(FileTicket now, FileTicket sent, TicketFields saved) {
        return new TicketFields(
                needed(now.subject(), sent.subject(), saved.subject()),
                needed(now.ticketType(), sent.ticketType(), saved.ticketType()),
                needed(now.category(), sent.category(), saved.category()),
                Objects.equals(now.fields(), sent.fields())
                        ? saved.fields()
                        : now.fields() == null ? Map.of() : new TreeMap<>(now.fields()),
                needed(now.impact(), sent.impact(), saved.impact()),
                needed(now.urgency(), sent.urgency(), saved.urgency()),
                saved.priorityOverride(),
                saved.priorityReason(),
                perhaps(now.contactId(), sent.contactId(), saved.contactId()),
                perhaps(now.unitId(), sent.unitId(), saved.unitId()),
                perhaps(now.assetId(), sent.assetId(), saved.assetId()),
                perhaps(now.curriculumCode(), sent.curriculumCode(), saved.curriculumCode()),
                perhaps(now.dorsNumber(), sent.dorsNumber(), saved.dorsNumber()),
                saved.knownError(),
                saved.workaround());
    }

    /** What was emptied since is no wish for a ticket that must have it. */
    private static <T> T needed(T now, T sent, T saved) {
        return now.equals(sent) || now.toString().isEmpty() ? saved : now;
    }

    private static <T> @Nullable T perhaps(@Nullable T now, @Nullable T sent, @Nullable T saved) {
        return Objects.equals(now, sent) ? saved : now;
    }
}
