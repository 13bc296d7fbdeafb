package id.tanggap.protocol.macro;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.macro.PlaceholderText.Code;
import id.tanggap.protocol.macro.PlaceholderText.Filled;
import id.tanggap.protocol.macro.PlaceholderText.Mistake;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTextTest {
    private static final Placeholder.Values VALUES =
            Placeholder.Values.of(
                    Map.of(Placeholder.CONTACT_NAME, "Rudi", Placeholder.AGENT, "Dewi Lestari"));

    @Test
    void valuesStandInPlaceOfNamesOfEitherLanguage() {
        PlaceholderText text = PlaceholderText.of("Halo {{nama}} / {{ NAME }},\n{{petugas}}");
        assertThat(text.mistakes()).isEmpty();
        assertThat(text.fill(VALUES))
                .isEqualTo(new Filled("Halo Rudi / Rudi,\nDewi Lestari", List.of()));
    }

    @Test
    void whatHasNoValueStaysVisibleAndIsNamedOnce() {
        assertThat(PlaceholderText.of("{{pangkat}} {{nama}}, {{pangkat}}").fill(VALUES))
                .isEqualTo(new Filled("{{pangkat}} Rudi, {{pangkat}}", List.of("pangkat")));
    }

    @Test
    void anEmptyValueIsNoValue() {
        assertThat(
                        PlaceholderText.of("{{nama}}")
                                .fill(Placeholder.Values.of(Map.of(Placeholder.CONTACT_NAME, " ")))
                                .missing())
                .containsExactly("nama");
    }

    @Test
    void unknownAndUnclosedNamesAreToldWithTheirPlace() {
        assertThat(PlaceholderText.of("Yth. {{naam}}\n  {{nama\nbaris {{x}}").mistakes())
                .containsExactly(
                        new Mistake(Code.UNKNOWN_PLACEHOLDER, "naam", 1, 6),
                        new Mistake(Code.PLACEHOLDER_NOT_CLOSED, "nama", 2, 3),
                        new Mistake(Code.UNKNOWN_PLACEHOLDER, "x", 3, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tanpa", "{ nama }", "satu } dua }}", "{nama}"})
    void otherBracketsAreWords(String words) {
        PlaceholderText text = PlaceholderText.of(words);
        assertThat(text.mistakes()).isEmpty();
        assertThat(text.hasPlaceholders()).isFalse();
        assertThat(text.fill(VALUES).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Placeholder.class)
    void everyNameIsFoundAgain(Placeholder placeholder) {
        assertThat(placeholder.names())
                .allSatisfy(name -> assertThat(Placeholder.named(name)).contains(placeholder));
    }

    @Test
    void aValueIsNeverReadAsAPlaceholder() {
        assertThat(
                        PlaceholderText.of("{{perihal}}")
                                .fill(
                                        Placeholder.Values.of(
                                                Map.of(Placeholder.SUBJECT, "{{nama}}")))
                                .text())
                .isEqualTo("{{nama}}");
    }
}
