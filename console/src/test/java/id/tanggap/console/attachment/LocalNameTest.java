package id.tanggap.console.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalNameTest {
    @ParameterizedTest
    @CsvSource({
        "layar.png, layar.png",
        "LP/B/12.txt, LP_B_12.txt",
        "apa? *ini*.txt, apa_ _ini_.txt",
        "'titik. . ', titik",
        "con.txt, _con.txt",
        "CON, _CON",
        "konsol.txt, konsol.txt",
        "..., _"
    })
    void everyDesktopCanKeepIt(String name, String kept) {
        assertThat(LocalName.of(name)).isEqualTo(kept);
    }
}
