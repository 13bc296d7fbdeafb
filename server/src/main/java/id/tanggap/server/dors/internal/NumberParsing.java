package id.tanggap.server.dors.internal;

import id.tanggap.protocol.unit.UnitList;
import id.tanggap.server.dors.DorsConfig;
import id.tanggap.server.dors.DorsNumberParser;
import id.tanggap.server.dors.UnitDirectory;
import id.tanggap.server.unit.UnitService;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Gives the parser the units of the master data, read once: they change by migrations only. */
class NumberParsing {
    @Produces
    @Singleton
    DorsNumberParser parser(UnitService units, Clock clock, DorsConfig config) {
        return new DorsNumberParser(directory(units.list()), clock, config.modelC());
    }

    /** The Polres of the training programme's Polda are complete; of the others none is listed. */
    private static UnitDirectory directory(UnitList all) {
        List<UnitDirectory.Polda> poldas =
                all.polda().stream()
                        .map(
                                p ->
                                        new UnitDirectory.Polda(
                                                p.code(), p.name(), p.trainingProgramme()))
                        .toList();
        List<UnitDirectory.Polres> polres =
                all.units().stream()
                        .filter(u -> !u.kind().equals("Polda"))
                        .map(u -> new UnitDirectory.Polres(u.poldaCode(), u.name()))
                        .toList();
        return new UnitDirectory() {
            @Override
            public List<Polda> poldas() {
                return poldas;
            }

            @Override
            public List<Polres> polres() {
                return polres;
            }
        };
    }
}
