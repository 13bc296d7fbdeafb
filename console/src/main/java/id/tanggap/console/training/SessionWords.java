package id.tanggap.console.training;

import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.training.TrainingSessionView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Words about sessions: times in the Polda's zone, clashes with their reason. */
final class SessionWords {
    private static final int LONG_NAME = 10;

    private final Messages messages;
    private final Times times;
    private final UnitCatalogue units;

    SessionWords(Messages messages, Times times, UnitCatalogue units) {
        this.messages = messages;
        this.times = times;
        this.units = units;
    }

    /** {@code Senin, 24 November 2026, 08.00–12.00 WIB}. */
    String when(TrainingSessionView session) {
        ZoneId zone = ZoneId.of(session.zoneId());
        LocalDate first = LocalDate.ofInstant(session.startsAt(), zone);
        LocalDate last = LocalDate.ofInstant(session.endsAt(), zone);
        String start = times.clock(session.startsAt(), zone);
        String end = times.clock(session.endsAt(), zone);
        return first.equals(last)
                ? messages.text(
                        "training.when", times.fullDate(first), start, end, session.zoneLabel())
                : messages.text(
                        "training.when.days",
                        times.dateAndYear(first),
                        start,
                        times.dateAndYear(last),
                        end,
                        session.zoneLabel());
    }

    /** {@code Polda Bengkulu}. */
    String polda(String code) {
        return units.polda(code).map(polda -> polda.name()).orElse(code);
    }

    /** {@code 08.00 Bengkulu}; a long name by its usual short form, such as NTT. */
    String brief(TrainingSessionView session) {
        String name = units.shortName(session.poldaCode());
        return times.clock(session.startsAt(), ZoneId.of(session.zoneId()))
                + " "
                + (name.length() > LONG_NAME ? session.poldaCode() : name);
    }

    /** The refusal in a sentence that says with what it clashes, or what is missing. */
    String fault(Fault fault, @Nullable ZoneId zone) {
        if (fault.code() == FaultCode.TRAINING_CLASH) {
            return clash(fault, zone == null ? times.deskZone() : zone);
        }
        String key = "training.state." + fault.args().getOrDefault("reason", "");
        if (fault.code() == FaultCode.TRAINING_STATE && messages.has(key)) {
            return messages.text(
                    key,
                    time(fault.args().get("opensAt"), zone == null ? times.deskZone() : zone),
                    fault.args().getOrDefault("count", ""));
        }
        return FaultText.of(messages, fault);
    }

    private String clash(Fault fault, ZoneId zone) {
        boolean trainer = "TRAINER".equals(fault.args().get("kind"));
        if (!fault.args().containsKey("from")) {
            return messages.text(trainer ? "training.clash.trainer" : "training.clash.room");
        }
        String polda = fault.args().getOrDefault("polda", "");
        return messages.text(
                trainer ? "training.clash.trainer.with" : "training.clash.room.with",
                fault.args().getOrDefault("title", ""),
                polda.isEmpty() ? "" : units.shortName(polda),
                time(fault.args().get("from"), zone),
                time(fault.args().get("to"), zone) + " " + Times.zoneLabel(zone));
    }

    private String time(@Nullable String instant, ZoneId zone) {
        try {
            return instant == null ? "—" : times.dateAndClock(Instant.parse(instant), zone);
        } catch (DateTimeParseException e) {
            return instant;
        }
    }

    /** Which field of the editor a clash belongs to. */
    static String clashField(Fault fault) {
        return "TRAINER".equals(fault.args().get("kind")) ? "trainerId" : "room";
    }
}
