package id.tanggap.server.report.internal;

import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.report.GetTicketsPerModel;
import id.tanggap.protocol.report.TicketsPerModel;
import id.tanggap.protocol.report.TicketsPerModel.ModelFigures;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.report.EquipmentReports;
import id.tanggap.server.report.ReportFiles.ReportFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Tickets by the model of the asset they are about, one statement. */
@ApplicationScoped
@Transactional
class ModelReports implements EquipmentReports {
    private static final int MAX_DAYS = 400;

    /** A retired asset does not count as one any more, but its tickets of the time do. */
    private static final String PER_MODEL =
            """
            select kind, model, assets, tickets, open, round(cast(tickets as numeric) / nullif(assets, 0), 2) as per_asset
            from (select a.kind, min(a.model) as model,
                         count(distinct a.id) filter (where a.state <> 'RETIRED') as assets,
                         count(t.id) as tickets,
                         count(t.id) filter (where t.status not in ('RESOLVED', 'CLOSED')) as open
                  from asset a
                  left join ticket t on t.asset_id = a.id and t.created_at >= ? and t.created_at < ?
                  group by a.kind, lower(a.model)) m
            where assets > 0 or tickets > 0
            order by per_asset desc nulls last, tickets desc, kind, model
            """;

    private final Jdbc jdbc;

    @Inject
    ModelReports(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    @Override
    public TicketsPerModel ticketsPerModel(GetTicketsPerModel asked) {
        long days = ChronoUnit.DAYS.between(asked.from(), asked.to()) + 1;
        if (days < 1 || days > MAX_DAYS) {
            throw DomainException.invalid("to", "OUT_OF_RANGE");
        }
        ZoneId zone = zone(asked.zoneId());
        List<ModelFigures> models =
                jdbc.list(
                        PER_MODEL,
                        row -> {
                            double perAsset = row.getDouble("per_asset");
                            return new ModelFigures(
                                    AssetKind.valueOf(row.getString("kind")),
                                    row.getString("model"),
                                    row.getInt("assets"),
                                    row.getInt("tickets"),
                                    row.getInt("open"),
                                    row.getInt("assets") == 0 ? null : perAsset);
                        },
                        asked.from().atStartOfDay(zone).toInstant(),
                        asked.to().plusDays(1).atStartOfDay(zone).toInstant());
        return new TicketsPerModel(asked.from(), asked.to(), zone.getId(), models);
    }

    @Override
    public ReportFile file(TicketsPerModel report, String formatName, Locale locale) {
        ReportFormat format =
                ReportFormat.named(formatName)
                        .orElseThrow(() -> DomainException.invalid("format", "UNKNOWN_VALUE"));
        ReportTexts texts = ReportTexts.of(locale);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ModelFigures m : report.models()) {
            rows.add(
                    Arrays.asList(
                            texts.get("kind." + m.kind().name()),
                            m.model(),
                            m.assets(),
                            m.tickets(),
                            m.open(),
                            m.perAsset()));
        }
        ReportTable table =
                new ReportTable(
                        texts.get("table.models"),
                        List.of("kind", "model", "assets", "tickets", "open", "perAsset").stream()
                                .map(column -> texts.get("column." + column))
                                .toList(),
                        rows);
        return new ReportFile(
                "tanggap-model-%s-%s.%s".formatted(report.from(), report.to(), format.extension()),
                format.mediaType(),
                format.write(
                        texts.get(
                                "models.heading",
                                report.from().toString(),
                                report.to().toString(),
                                report.zoneId()),
                        List.of(table),
                        texts.locale()));
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException _) {
            throw DomainException.invalid("zoneId", "UNKNOWN_VALUE");
        }
    }
}
