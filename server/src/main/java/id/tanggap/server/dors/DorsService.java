package id.tanggap.server.dors;

import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.dors.ReportLookup;
import id.tanggap.protocol.dors.ReportLookup.Outcome;
import id.tanggap.protocol.dors.ReportView;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.dors.internal.DorsAccess;
import id.tanggap.server.dors.internal.DorsAccessLog;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what became of a report. Opens no transaction around the question to DORS; the access
 * line is written before anything is shown, and without it nothing is shown.
 */
@ApplicationScoped
public class DorsService {
    private static final Logger LOG = Logger.getLogger(DorsService.class);

    private final DorsNumberParser parser;
    private final DorsGateway gateway;
    private final DorsAccessLog log;
    private final Clock clock;

    @Inject
    DorsService(DorsNumberParser parser, DorsGateway gateway, DorsAccessLog log, Clock clock) {
        this.parser = parser;
        this.gateway = gateway;
        this.log = log;
        this.clock = clock;
    }

    /** Reads the number, asks DORS, or shows its last known answer when it is out of reach. */
    public ReportLookup lookUp(Actor actor, LookUpReport asked) {
        return switch (parser.parse(asked.number(), asked.poldaCode())) {
            case NumberReading.Refused refused ->
                    recorded(actor, asked, unreadable(asked, refused), null);
            case NumberReading.Parsed parsed -> ask(actor, asked, parsed);
        };
    }

    /** The newest lines of the access log, optionally of one canonical number. */
    public List<DorsAccess.Line> access(@Nullable String canonical, int limit) {
        return log.newest(canonical, limit);
    }

    /**
     * Loads reports for the local adapter; all or none. Their numbers must read without repair to
     * exactly themselves.
     *
     * @return how many
     * @throws DomainException {@code INVALID} naming each wrong number
     */
    public int load(Actor actor, List<ReportView> reports) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            String number = reports.get(i).number();
            if (!(parser.parse(number, null) instanceof NumberReading.Parsed parsed)
                    || !parsed.number().canonical().equals(number)) {
                errors.add(
                        new FieldError(
                                "reports[" + i + "].number",
                                "NOT_CANONICAL",
                                Map.of("number", number)));
            }
        }
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
        log.load(actor, reports);
        return reports.size();
    }

    private ReportLookup ask(Actor actor, LookUpReport asked, NumberReading.Parsed parsed) {
        String number = parsed.number().canonical();
        List<ReportLookup.Note> repairs =
                parsed.repairs().stream()
                        .map(r -> new ReportLookup.Note(r.code().name(), r.args()))
                        .toList();
        try {
            ReportView report = gateway.find(number);
            ReportLookup answer =
                    new ReportLookup(
                            report == null ? Outcome.NOT_FOUND : Outcome.FOUND,
                            asked.number(),
                            number,
                            repairs,
                            List.of(),
                            report,
                            clock.instant());
            return recorded(actor, asked, answer, report);
        } catch (DorsUnavailableException e) {
            LOG.warnf("DORS gives no answer: %s", e.getMessage());
            return recorded(actor, asked, lastKnown(asked, number, repairs), null);
        }
    }

    private ReportLookup lastKnown(
            LookUpReport asked, String number, List<ReportLookup.Note> repairs) {
        return log.lastAnswer(number)
                .map(
                        last ->
                                new ReportLookup(
                                        Outcome.FOUND_STALE,
                                        asked.number(),
                                        number,
                                        repairs,
                                        List.of(),
                                        last.report(),
                                        last.asOf()))
                .orElseGet(
                        () ->
                                new ReportLookup(
                                        Outcome.UNAVAILABLE,
                                        asked.number(),
                                        number,
                                        repairs,
                                        List.of(),
                                        null,
                                        null));
    }

    private ReportLookup recorded(
            Actor actor, LookUpReport asked, ReportLookup answer, @Nullable ReportView fresh) {
        log.record(actor, asked, answer, fresh);
        return answer;
    }

    private static ReportLookup unreadable(LookUpReport asked, NumberReading.Refused refused) {
        List<ReportLookup.NumberProblem> problems =
                refused.problems().stream()
                        .map(
                                p ->
                                        new ReportLookup.NumberProblem(
                                                p.part().text(),
                                                p.code().name(),
                                                p.typed(),
                                                p.suggestions()))
                        .toList();
        return new ReportLookup(
                Outcome.NUMBER_UNREADABLE, asked.number(), null, List.of(), problems, null, null);
    }
}
