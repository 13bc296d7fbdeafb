package id.tanggap.server.report.internal;

import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.DayReport.AgentFigures;
import id.tanggap.protocol.report.DayReport.Figure;
import id.tanggap.protocol.report.DayReport.FigureKey;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketView;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.report.ReportConfig;
import id.tanggap.server.report.ReportService;
import id.tanggap.server.ticket.TicketService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Makes the day report. */
@ApplicationScoped
@Transactional
class DayReports implements ReportService {
    private static final Duration SOON = Duration.ofHours(1);
    private static final int MAX_BREACHES = 200;

    private final CallFacts calls;
    private final TicketFacts tickets;
    private final TicketService due;
    private final Session database;
    private final ReportConfig config;
    private final Clock clock;

    DayReports(
            CallFacts calls,
            TicketFacts tickets,
            TicketService due,
            Session database,
            ReportConfig config,
            Clock clock) {
        this.calls = calls;
        this.tickets = tickets;
        this.due = due;
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public DayReport day(LocalDate date, String zoneId) {
        ZoneId zone = zone(zoneId);
        Instant from = date.atStartOfDay(zone).toInstant();
        Instant to = date.plusDays(1).atStartOfDay(zone).toInstant();
        Instant now = clock.instant();
        CallMetrics metrics =
                new CallMetrics(
                        calls.enteredBetween(from, to),
                        config.answerTarget(),
                        config.shortAbandon());
        Map<UUID, Integer> filed = tickets.filedBy(from, to);
        Map<UUID, Integer> resolved = tickets.resolvedBy(from, to);

        List<Figure> figures = new ArrayList<>(metrics.figures());
        figures.add(count(FigureKey.TICKETS_FILED, filed));
        figures.add(count(FigureKey.TICKETS_RESOLVED, resolved));
        figures.add(tickets.firstResponse(from, to, now));
        figures.add(tickets.firstResolution(from, to, now));
        figures.add(tickets.resolution(from, to, now));
        return new DayReport(
                date,
                zone.getId(),
                now,
                (int) config.answerTarget().toSeconds(),
                (int) config.shortAbandon().toSeconds(),
                figures,
                metrics.arrivals(from, to),
                agents(CallMetrics.byAgent(calls.partsOf(from, to)), filed, resolved),
                breaches(now),
                tickets.openByPolda());
    }

    private static ZoneId zone(String zoneId) {
        try {
            return ZoneId.of(zoneId);
        } catch (DateTimeException _) {
            throw DomainException.invalid("zoneId", "UNKNOWN_VALUE");
        }
    }

    private static Figure count(FigureKey key, Map<UUID, Integer> byPerson) {
        int n = byPerson.values().stream().mapToInt(Integer::intValue).sum();
        return new Figure(key, (double) n, n);
    }

    /** Open tickets come by what is due next, so the first of them hold all that is due soon. */
    private List<TicketRow> breaches(Instant now) {
        ListTickets open = new ListTickets(TicketView.OPEN, null, null, null, MAX_BREACHES, null);
        return due.list(open, Actor.SYSTEM).items().stream()
                .filter(ticket -> isDue(ticket.resolution(), now.plus(SOON)))
                .toList();
    }

    private static boolean isDue(SlaClockView clock, Instant before) {
        return clock.state() == SlaClockState.RUNNING
                && clock.dueAt() != null
                && clock.dueAt().isBefore(before);
    }

    private List<AgentFigures> agents(
            Map<UUID, CallMetrics.AgentTotals> totals,
            Map<UUID, Integer> filed,
            Map<UUID, Integer> resolved) {
        Set<UUID> people = new HashSet<>(totals.keySet());
        people.addAll(filed.keySet());
        people.addAll(resolved.keySet());
        // By name: the server itself, which may have resolved tickets, is not a person and has
        // none.
        return names(people).entrySet().stream()
                .map(
                        person ->
                                figuresOf(
                                        person.getKey(),
                                        person.getValue(),
                                        totals.getOrDefault(
                                                person.getKey(),
                                                new CallMetrics.AgentTotals(0, 0, 0)),
                                        filed.getOrDefault(person.getKey(), 0),
                                        resolved.getOrDefault(person.getKey(), 0)))
                .sorted(Comparator.comparing(AgentFigures::name))
                .toList();
    }

    private static AgentFigures figuresOf(
            UUID person, String name, CallMetrics.AgentTotals totals, int filed, int resolved) {
        return new AgentFigures(
                person,
                name,
                totals.answered(),
                totals.talkMs() / 1000,
                totals.wrapUpMs() / 1000,
                filed,
                resolved);
    }

    private Map<UUID, String> names(Set<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : database
                        .createNativeQuery(
                                "select id, name from app_user where id in (:ids)", Object[].class)
                        .setParameter("ids", people)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
