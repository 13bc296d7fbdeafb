package id.tanggap.protocol.macro;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.TicketDetail;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What placeholders stand for in a ticket. Console and server fill with the same code, so that the
 * preview shows what is sent. Times are in the operator's zone, without operator in the desk's.
 *
 * @param ticket the ticket
 * @param agent name of whoever writes
 * @param now the present moment
 * @param desk zone of the desk
 * @param names name of a code, a category's or a support group's, in a language
 */
public record TicketValues(
        TicketDetail ticket,
        String agent,
        Instant now,
        ZoneId desk,
        BiFunction<String, Locale, @Nullable String> names)
        implements Placeholder.Values {
    private static final String DATE = "EEEE, d MMMM yyyy";
    private static final int NOON = 11;
    private static final int AFTERNOON = 15;
    private static final int EVENING = 18;

    @Override
    public Optional<String> of(Placeholder placeholder, Locale language) {
        return Optional.ofNullable(value(placeholder, language));
    }

    private @Nullable String value(Placeholder placeholder, Locale language) {
        ContactView contact = ticket.contact();
        return switch (placeholder) {
            case CONTACT_NAME -> contact == null ? null : contact.name();
            case CONTACT_RANK -> contact == null ? null : contact.rank();
            case UNIT ->
                    ticket.row().unitName() == null && contact != null
                            ? contact.unitName()
                            : ticket.row().unitName();
            case POLDA -> contact == null ? null : contact.poldaName();
            case TICKET_NUMBER -> ticket.row().number();
            case SUBJECT -> ticket.row().subject();
            case CATEGORY -> names.apply(ticket.row().category(), language);
            case GROUP -> {
                String group = ticket.row().group();
                yield group == null ? null : names.apply(group, language);
            }
            case AGENT -> agent;
            case DUE -> due(language);
            case DORS_NUMBER -> ticket.dorsNumber();
            case GREETING -> greeting(language);
            case TODAY -> local(now).format(DateTimeFormatter.ofPattern(DATE, language));
        };
    }

    private @Nullable String due(Locale language) {
        Instant due = ticket.row().resolution().dueAt();
        if (due == null) {
            return null;
        }
        String time = Placeholder.isEnglish(language) ? " HH:mm" : " HH.mm";
        ContactView contact = ticket.contact();
        return local(due).format(DateTimeFormatter.ofPattern(DATE + time, language))
                + (contact == null ? " WIB" : " " + contact.zoneLabel());
    }

    private String greeting(Locale language) {
        int hour = local(now).getHour();
        boolean english = Placeholder.isEnglish(language);
        if (hour < NOON) {
            return english ? "Good morning" : "Selamat pagi";
        }
        if (hour < AFTERNOON) {
            return english ? "Good afternoon" : "Selamat siang";
        }
        if (hour < EVENING) {
            return english ? "Good afternoon" : "Selamat sore";
        }
        return english ? "Good evening" : "Selamat malam";
    }

    private ZonedDateTime local(Instant moment) {
        ContactView contact = ticket.contact();
        return moment.atZone(contact == null ? desk : ZoneId.of(contact.zoneId()));
    }
}
