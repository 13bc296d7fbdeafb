package id.tanggap.protocol.report;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.ticket.TicketRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one day. Calls are counted once by linkedid and bucketed by the time they entered.
 *
 * @param date the day
 * @param zoneId zone whose midnight bounds it
 * @param asOf when it was computed
 * @param targetSeconds T of the service level
 * @param shortSeconds s: abandoned calls up to this length are not counted against the desk
 * @param figures the figures, in order of display
 * @param arrivals calls by half hour, every half hour of the day
 * @param agents per agent
 * @param breaches open tickets whose resolution is due within the next hour or overdue
 * @param openByPolda open tickets per Polda code
 */
public record DayReport(
        LocalDate date,
        String zoneId,
        Instant asOf,
        int targetSeconds,
        int shortSeconds,
        List<Figure> figures,
        List<Arrivals> arrivals,
        List<AgentFigures> agents,
        List<TicketRow> breaches,
        Map<String, Integer> openByPolda)
        implements ServerReply {
    public DayReport {
        figures = List.copyOf(figures);
        arrivals = List.copyOf(arrivals);
        agents = List.copyOf(agents);
        breaches = List.copyOf(breaches);
        openByPolda = Map.copyOf(openByPolda);
    }

    /** What a figure says; its definition is printed with it. */
    public enum FigureKey {
        /** Calls that entered the queue. */
        OFFERED,
        /** Calls answered. */
        ANSWERED,
        /** Percent: answered within T / (answered + abandoned - abandoned within s). */
        SERVICE_LEVEL,
        /** Percent: abandoned / (answered + abandoned), short ones excluded. */
        ABANDONMENT_RATE,
        /** Seconds: wait of answered calls / answered. */
        AVERAGE_SPEED_OF_ANSWER,
        /** Seconds: (talk + wrap-up) / answered. */
        AVERAGE_HANDLE_TIME,
        /** Tickets filed. */
        TICKETS_FILED,
        /** Tickets resolved. */
        TICKETS_RESOLVED,
        /** Percent: first response clocks met / (met + missed) among those decided in the day. */
        FIRST_RESPONSE_MET,
        /**
         * Percent: first resolutions in time / (in time + late or not there yet) among those
         * decided in the day. Reopening does not change it.
         */
        FIRST_RESOLUTION_MET,
        /**
         * Percent: resolution clocks met / (met + missed) among those decided in the day, the work
         * after a reopening included.
         */
        RESOLUTION_MET
    }

    /**
     * One figure.
     *
     * @param key what it says
     * @param value the value; null when n is 0 and there is nothing to say
     * @param n how many calls or tickets it stands on
     */
    public record Figure(FigureKey key, @Nullable Double value, int n) {}

    /**
     * Calls of one half hour.
     *
     * @param from begin of the half hour
     * @param offered calls that entered
     * @param answered of them, answered
     * @param inTarget of them, answered within T
     * @param abandoned of them, abandoned
     */
    public record Arrivals(Instant from, int offered, int answered, int inTarget, int abandoned) {}

    /**
     * One agent's day.
     *
     * @param userId the agent
     * @param name his name
     * @param answered calls answered
     * @param talkSeconds conversation in all
     * @param wrapUpSeconds after-call work in all
     * @param ticketsFiled tickets filed
     * @param ticketsResolved tickets resolved
     */
    public record AgentFigures(
            UUID userId,
            String name,
            int answered,
            long talkSeconds,
            long wrapUpSeconds,
            int ticketsFiled,
            int ticketsResolved) {}
}
