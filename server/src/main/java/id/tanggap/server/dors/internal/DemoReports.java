package id.tanggap.server.dors.internal;

import id.tanggap.protocol.dors.ReportView;
import id.tanggap.protocol.dors.ReportView.Step;
import id.tanggap.protocol.dors.ReportView.Transfer;
import id.tanggap.protocol.unit.PoldaView;
import id.tanggap.protocol.unit.UnitView;
import id.tanggap.server.demo.DemoData;
import id.tanggap.server.dors.DorsNumber;
import id.tanggap.server.dors.DorsStatus;
import id.tanggap.server.dors.IssuingUnit;
import id.tanggap.server.unit.UnitService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Invented reports, three per Polda of the training programme, at different places of the status
 * chain.
 */
@ApplicationScoped
class DemoReports implements DemoData {
    private static final List<DorsStatus> CHAIN =
            List.of(
                    DorsStatus.LAPOR,
                    DorsStatus.LIDIK,
                    DorsStatus.SIDIK,
                    DorsStatus.TAHAP_I,
                    DorsStatus.P21,
                    DorsStatus.TAHAP_II);
    private static final List<String> TYPISTS =
            List.of("BRIPKA Andi Saputra", "AIPDA Budi Hartawan", "BRIPTU Sinta Maharani");
    private static final int FIRST_NUMBER = 123;

    private final DorsReportRepository reports;
    private final UnitService units;

    @Inject
    DemoReports(DorsReportRepository reports, UnitService units) {
        this.reports = reports;
        this.units = units;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed(Instant now) {
        var all = units.list();
        int number = FIRST_NUMBER;
        for (PoldaView polda : all.polda().stream().filter(PoldaView::trainingProgramme).toList()) {
            List<UnitView> polres =
                    all.units().stream()
                            .filter(
                                    u ->
                                            u.poldaCode().equals(polda.code())
                                                    && !u.kind().equals("Polda"))
                            .limit(3)
                            .toList();
            for (UnitView unit : polres) {
                put(polda, unit, number, daysBefore(now, number), 1 + number % CHAIN.size(), now);
                number++;
            }
        }
        // The report of the walk-through and of the pictures: a fixed number, under investigation.
        UnitView rejangLebong =
                all.units().stream()
                        .filter(u -> u.name().equals("Polres Rejang Lebong"))
                        .findFirst()
                        .orElseThrow();
        PoldaView bengkulu =
                all.polda().stream()
                        .filter(p -> p.code().equals("BENGKULU"))
                        .findFirst()
                        .orElseThrow();
        put(bengkulu, rejangLebong, 12, Instant.parse("2026-11-10T02:10:00Z"), 3, now);
    }

    private static Instant daysBefore(Instant now, int running) {
        return now.minus(Duration.ofDays(6 + running % 20)).minus(Duration.ofMinutes(running * 7L));
    }

    private void put(
            PoldaView polda,
            UnitView unit,
            int running,
            Instant reported,
            int stepsReached,
            Instant now) {
        ZonedDateTime local = reported.atZone(ZoneId.of(polda.zoneId()));
        var issuer = new IssuingUnit(polda.code(), upper(polda.name()), upper(unit.name()), null);
        String number =
                new DorsNumber(
                                DorsNumber.Kind.LP_B,
                                running,
                                local.getMonthValue(),
                                local.getYear(),
                                null,
                                issuer)
                        .canonical();
        reports.put(
                DorsReportRepository.IMPORTED,
                new ReportView(
                        number,
                        DorsNumber.Kind.LP_B.name(),
                        upper(unit.name()),
                        polda.code(),
                        polda.zoneId(),
                        running % 5 == 0 ? "Pelanggaran" : "Kejahatan",
                        reported,
                        reported.plus(Duration.ofMinutes(25)),
                        TYPISTS.get(running % TYPISTS.size()),
                        upper(unit.name()),
                        steps(reported, stepsReached),
                        transfer(polda, reported, running)),
                now);
    }

    private static List<Step> steps(Instant reported, int reached) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < reached; i++) {
            steps.add(
                    new Step(CHAIN.get(i).name(), reported.plus(Duration.ofHours(20L * i)), null));
        }
        return steps;
    }

    private static @Nullable Transfer transfer(PoldaView polda, Instant reported, int running) {
        return running % 7 == 0
                ? new Transfer(
                        "DITRESKRIMUM " + upper(polda.name()),
                        reported.plus(Duration.ofDays(2)),
                        null)
                : null;
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
