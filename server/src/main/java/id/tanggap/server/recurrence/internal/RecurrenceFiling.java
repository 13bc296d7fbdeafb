package id.tanggap.server.recurrence.internal;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.recurrence.PlannedRun;
import id.tanggap.protocol.recurrence.RecurringTicket;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.TicketService;
import id.tanggap.server.ticket.TicketWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Files one occurrence by the same use cases as a ticket by hand. */
@ApplicationScoped
public class RecurrenceFiling {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", INDONESIAN);

    /** Later than this after its time it is called late; the sweep itself takes a minute. */
    private static final Duration IN_TIME = Duration.ofMinutes(15);

    private final TicketService tickets;
    private final TicketWork work;

    @Inject
    RecurrenceFiling(TicketService tickets, TicketWork work) {
        this.tickets = tickets;
        this.work = work;
    }

    /**
     * An occurrence to file.
     *
     * @param name what the recurring ticket is called
     * @param ticket what is filed
     * @param run the occurrence
     * @param zone zone of the schedule
     * @param missed how many before it were missed
     */
    public record Due(
            String name, RecurringTicket ticket, PlannedRun run, ZoneId zone, int missed) {}

    /**
     * Files it with its checklist, and a note that says which occurrence it is and what was missed.
     * In the caller's transaction.
     *
     * @throws DomainException {@code INVALID} with the fields
     */
    public TicketDetail file(Due due, Instant now) {
        RecurringTicket wanted = due.ticket();
        String group = wanted.group();
        FileTicket command =
                new FileTicket(
                        wanted.ticketType(),
                        wanted.subject().strip() + " " + DAY.format(due.run().day()),
                        wanted.description(),
                        wanted.category(),
                        wanted.impact(),
                        wanted.urgency(),
                        TicketOrigin.OWN,
                        wanted.contactId(),
                        wanted.unitId(),
                        null,
                        null,
                        wanted.fields(),
                        wanted.assetId(),
                        null);
        TicketDetail ticket =
                group == null
                        ? tickets.file(command, Actor.SYSTEM)
                        : tickets.fileIn(group, command, Actor.SYSTEM);
        for (String task : wanted.tasks()) {
            ticket =
                    work.saveTask(
                            new SaveTicketTask(
                                    ticket.row().id(),
                                    ticket.row().version(),
                                    null,
                                    task,
                                    null,
                                    null),
                            Actor.SYSTEM);
        }
        return tickets.reply(
                new ReplyToTicket(ticket.row().id(), TicketEntryKind.NOTE, words(due, now)),
                Actor.SYSTEM);
    }

    /**
     * Finds out whether it could be filed, in a transaction that is taken back.
     *
     * @throws DomainException {@code INVALID} with the fields, each after {@code ticket.}
     */
    public void rehearse(Due due, Instant now) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                file(due, now);
                                throw new TakenBack();
                            });
        } catch (TakenBack _) {
            // as it should be: nothing of it stays
        } catch (DomainException refused) {
            throw new DomainException(
                    refused.code(),
                    refused.args(),
                    refused.fieldErrors().stream()
                            .map(e -> new FieldError("ticket." + e.field(), e.code(), e.args()))
                            .toList());
        }
    }

    /** The note; in the language of the desk, as all that is kept. */
    static String words(Due due, Instant now) {
        StringBuilder words = new StringBuilder("Tiket berkala \"" + due.name() + "\"");
        words.append(", jadwal ")
                .append(MOMENT.format(due.run().at().atZone(due.zone())))
                .append('.');
        if (due.run().shiftedFrom() != null) {
            words.append(" Digeser dari hari libur ")
                    .append(DAY.format(due.run().shiftedFrom()))
                    .append('.');
        }
        if (Duration.between(due.run().at(), now).compareTo(IN_TIME) > 0) {
            words.append(" Dibuat terlambat, ")
                    .append(MOMENT.format(now.atZone(due.zone())))
                    .append('.');
        }
        if (due.missed() > 0) {
            words.append(" Jadwal sebelumnya yang terlewat dan tidak dibuat lagi: ")
                    .append(due.missed())
                    .append('.');
        }
        return words.toString();
    }

    /** Ends the transaction of a rehearsal, so that nothing of it stays. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenBack() {
            super(null, null, false, false);
        }
    }
}
