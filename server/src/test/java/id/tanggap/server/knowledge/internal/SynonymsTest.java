package id.tanggap.server.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {
    private static final List<String> DORS =
            List.of("dors", "dors polri", "daily operation reporting system");
    private static final List<String> LP = List.of("lp", "laporan polisi", "lp b");
    private static final List<String> SYNC = List.of("sinkron", "sinkronisasi", "sync");

    private final Synonyms synonyms = new Synonyms(List.of(DORS, LP, SYNC));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DORS",
                "D O R S",
                "d.o.r.s.",
                "dors polri",
                "Daily Operation-Reporting  System",
                "dorz",
                "dros",
                "dor\u0301s"
            })
    void everySpellingIsOneUnit(String typed) {
        assertThat(synonyms.units(typed)).hasSize(1);
        assertThat(synonyms.units(typed).getFirst()).containsAll(DORS);
    }

    @Test
    void thePhraseCountsBeforeItsWords() {
        assertThat(synonyms.units("laporan polisi")).containsExactly(LP);
        assertThat(synonyms.units("LP/B")).containsExactly(LP);
        assertThat(synonyms.units("laporan hilang"))
                .containsExactly(List.of("laporan"), List.of("hilang"));
    }

    @Test
    void lettersOneByOneAreAWordEvenWhenItIsNotKnown() {
        assertThat(synonyms.units("v p n mati"))
                .containsExactly(List.of("vpn", "v p n"), List.of("mati"));
        assertThat(synonyms.units("l p")).containsExactly(LP);
    }

    @Test
    void aTypingErrorKeepsWhatWasTyped() {
        assertThat(synonyms.units("sinkrom").getFirst()).startsWith("sinkrom").containsAll(SYNC);
        assertThat(synonyms.units("lap")).containsExactly(List.of("lap"));
    }

    @Test
    void wordsThatSayNothingAndRepeatedOnesAreLeftOut() {
        assertThat(synonyms.units("bagaimana cara sync di DORS, dors?"))
                .containsExactly(SYNC, DORS);
        assertThat(synonyms.units(" -- ")).isEmpty();
        assertThat(synonyms.units("yang tidak bisa")).isEmpty();
    }

    @Test
    void aLongQuestionIsCut() {
        assertThat(synonyms.units("a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6")).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "dors,dors,false", "dors,dorz,true", "dors,dosr,true", "dors,dor,true", "dors,doors,true",
        "dors,drso,false", "dors,do,false", "dors,door,false", "ab,ba,true", "abc,cba,false"
    })
    void oneSlipIsOneLetter(String a, String b, boolean slip) {
        assertThat(Synonyms.isOneSlip(a, b)).isEqualTo(slip);
        assertThat(Synonyms.isOneSlip(b, a)).isEqualTo(slip);
    }
}
