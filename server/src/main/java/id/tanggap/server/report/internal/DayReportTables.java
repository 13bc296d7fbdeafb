package id.tanggap.server.report.internal;

import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.DayReport.AgentFigures;
import id.tanggap.protocol.report.DayReport.Arrivals;
import id.tanggap.protocol.report.DayReport.Figure;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day report as tables: figures with their definitions, half hours, agents. */
final class DayReportTables {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DayReport report;
    private final ReportTexts texts;

    DayReportTables(DayReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    String heading() {
        return texts.get("day.heading", report.date().toString(), report.zoneId());
    }

    List<ReportTable> tables() {
        return List.of(figures(), arrivals(), agents());
    }

    private ReportTable figures() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Figure figure : report.figures()) {
            String key = figure.key().name();
            rows.add(
                    row(
                            texts.get("figure." + key),
                            rounded(figure.value()),
                            texts.get("unit." + key),
                            figure.n(),
                            texts.get(
                                    "definition." + key,
                                    report.targetSeconds(),
                                    report.shortSeconds())));
        }
        return table("figures", List.of("figure", "value", "unit", "n", "definition"), rows);
    }

    private ReportTable arrivals() {
        DateTimeFormatter time = TIME.withZone(ZoneId.of(report.zoneId()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Arrivals a : report.arrivals()) {
            rows.add(
                    row(
                            time.format(a.from()),
                            a.offered(),
                            a.answered(),
                            a.inTarget(),
                            a.abandoned()));
        }
        return table(
                "arrivals", List.of("from", "offered", "answered", "inTarget", "abandoned"), rows);
    }

    private ReportTable agents() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (AgentFigures a : report.agents()) {
            rows.add(
                    row(
                            a.name(),
                            a.answered(),
                            a.talkSeconds(),
                            a.wrapUpSeconds(),
                            a.ticketsFiled(),
                            a.ticketsResolved()));
        }
        return table(
                "agents",
                List.of("agent", "answered", "talk", "wrapUp", "ticketsFiled", "ticketsResolved"),
                rows);
    }

    private ReportTable table(
            String name, List<String> columns, List<List<@Nullable Object>> rows) {
        return new ReportTable(
                texts.get("table." + name),
                columns.stream().map(column -> texts.get("column." + column)).toList(),
                rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    /** One digit is all that the numbers behind it carry. */
    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * 10) / 10.0;
    }
}
