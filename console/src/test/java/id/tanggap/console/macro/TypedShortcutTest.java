package id.tanggap.console.macro;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedShortcutTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/sandi, sandi",
                "'Halo /Sandi-2', Sandi-2",
                "sandi, -",
                "'/sandi ', -",
                "a/b, -",
                "http://dors, -",
                "/, -",
                "LP/B/12, -"
            })
    void aShortcutBeginsAWord(String text, @Nullable String shortcut) {
        assertThat(TypedShortcut.begun(text, text.length())).isEqualTo(shortcut);
    }
}
