package id.tanggap.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
    @ParameterizedTest
    @CsvSource({
        "Network printer, NETWORK_PRINTER, networkPrinter",
        "Réport no. 2, REPORT_NO_2, reportNo2",
        "2 faktor, FAKTOR, faktor",
        "A, AA, aa",
        "?!, '', ''"
    })
    void keysAreMadeOfNames(String name, String upper, String camel) {
        assertThat(Codes.upper(name)).isEqualTo(upper);
        assertThat(Codes.camel(name)).isEqualTo(camel);
    }
}
