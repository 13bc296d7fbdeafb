package id.tanggap.server.ticket.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Numbers of tickets: {@code T-2026-000123}, counted per year without gaps. The counter's row is
 * locked until the filing transaction ends, so a filing that fails gives its number back; take the
 * number as late as possible.
 */
@ApplicationScoped
public class TicketNumbers {
    /** Years end at midnight in Jakarta, where the desk is. */
    private static final ZoneId DESK = ZoneId.of("Asia/Jakarta");

    private static final String NEXT =
            """
            insert into ticket_number (year, last) values (:year, 1)
            on conflict (year) do update set last = ticket_number.last + 1
            returning last
            """;

    private final EntityManager em;

    @Inject
    TicketNumbers(EntityManager em) {
        this.em = em;
    }

    /** The next number of the year in which {@code at} lies. */
    public String next(Instant at) {
        int year = at.atZone(DESK).getYear();
        int number =
                (Integer)
                        em.createNativeQuery(NEXT, Integer.class)
                                .setParameter("year", year)
                                .getSingleResult();
        return format(year, number);
    }

    static String format(int year, int number) {
        return String.format(Locale.ROOT, "T-%04d-%06d", year, number);
    }
}
