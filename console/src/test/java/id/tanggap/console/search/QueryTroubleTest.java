package id.tanggap.console.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTroubleTest {
    private static QueryTrouble trouble(String code, int position, String hint) {
        return new QueryTrouble(
                new FieldError(
                        "query",
                        code,
                        Map.of("position", Integer.toString(position), "hint", hint)),
                position,
                hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UNKNOWN_FIELD; statu:baru; 0; status:; status:baru",
                "UNKNOWN_FIELD; vpn (prio:x); 5; priority; vpn (priority:x)",
                "UNKNOWN_VALUE; status:bru,ditunda; 7; baru; status:baru,ditunda",
                "UNKNOWN_VALUE; status:\"bru\"; 7; baru; status:\"baru\"",
            })
    void whatWasProbablyMeantTakesThePlaceOfWhatIsWrong(
            String code, String query, int position, String hint, String mended) {
        assertThat(trouble(code, position, hint).mended(query)).isEqualTo(mended);
    }

    @Test
    void anExampleIsNotPutIn() {
        assertThat(trouble("BAD_DATE", 4, "2026-11-25").mended("due:x")).isNull();
        assertThat(trouble("UNKNOWN_FIELD", 40, "status:").mended("statu:x")).isNull();
    }

    @Test
    void peopleCountCharactersFromOne() {
        assertThat(trouble("UNKNOWN_FIELD", 4, "status:").text(Messages.load(Messages.INDONESIAN)))
                .startsWith("Huruf ke-5: ")
                .contains("status:");
    }

    @Test
    void otherRefusalsAreNoTroubleOfTheQuery() {
        assertThat(QueryTrouble.of(null)).isNull();
        assertThat(QueryTrouble.of(Fault.of(FaultCode.TIMEOUT))).isNull();
        assertThat(
                        QueryTrouble.of(
                                new Fault(
                                        FaultCode.INVALID,
                                        Map.of(),
                                        List.of(FieldError.of("cursor", "INVALID")),
                                        "c")))
                .isNull();
    }
}
