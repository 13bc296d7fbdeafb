package id.tanggap.server.dors.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.dors.DorsNumberParser;
import id.tanggap.server.dors.NumberReading;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.DorsNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Reads the report number that a ticket is about. */
@ApplicationScoped
class TicketDorsNumbers implements DorsNumbers {
    private final DorsNumberParser parser;

    @Inject
    TicketDorsNumbers(DorsNumberParser parser) {
        this.parser = parser;
    }

    @Override
    public String canonical(String typed) {
        return switch (parser.parse(typed, null)) {
            case NumberReading.Parsed parsed -> parsed.number().canonical();
            case NumberReading.Refused refused ->
                    throw new DomainException(
                            FaultCode.DORS_NUMBER,
                            Map.of(),
                            refused.problems().stream()
                                    .map(TicketDorsNumbers::fieldError)
                                    .toList());
        };
    }

    private static FieldError fieldError(NumberReading.Problem problem) {
        List<String> suggestions = problem.suggestions();
        return new FieldError(
                "dorsNumber",
                problem.code().name(),
                Map.of(
                        "part", problem.part().text(),
                        "typed", problem.typed(),
                        "suggestion", suggestions.isEmpty() ? "" : suggestions.getFirst()));
    }
}
