package id.tanggap.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Messages messages = Messages.load(Messages.INDONESIAN);

    @ParameterizedTest
    @CsvSource({
        "+6281234567841, 0812-3456-7841, 0812-xxxx-x841",
        "+62736412345, 0736-4123-45, 0736-xxx3-45",
        "+6591234567, +6591234567, +659xxxx567",
        "201, 201, 201",
    })
    void numbersAreGroupedAndMasked(String number, String shown, String masked) {
        assertThat(Phones.shown(number)).isEqualTo(shown);
        assertThat(Phones.masked(number)).isEqualTo(masked);
    }

    @Test
    void aFaultIsASentenceWithItsValues() {
        Fault stale =
                new Fault(FaultCode.STALE_VERSION, Map.of("changedBy", "Arif"), List.of(), "c-1");
        assertThat(FaultText.of(messages, stale))
                .isEqualTo("Sudah diubah oleh Arif sejak Anda membukanya.");
        assertThat(FaultText.of(messages, Fault.of(FaultCode.STALE_VERSION))).contains("—");
        Fault defect = new Fault(FaultCode.UNEXPECTED, Map.of(), List.of(), "c-9");
        assertThat(FaultText.of(messages, defect)).endsWith("c-9");
    }

    @Test
    void everyFaultHasASentenceInBothLanguages() {
        Messages english = Messages.load(Messages.ENGLISH);
        for (FaultCode code : FaultCode.values()) {
            assertThat(messages.has("fault." + code.name())).as(code.name()).isTrue();
            assertThat(english.has("fault." + code.name())).as(code.name()).isTrue();
        }
    }

    @Test
    void aFieldErrorOfANewerServerAsksToCheckTheField() {
        assertThat(FaultText.of(messages, FieldError.of("subject", "TOO_FANCY")))
                .isEqualTo(messages.text("fault.field.INVALID"));
        assertThat(
                        FaultText.of(
                                messages,
                                new FieldError("subject", "TOO_LONG", Map.of("max", "200"))))
                .contains("200");
    }

    @Test
    void theMarkedLetterIsTheMnemonic() {
        assertThat(Mnemonic.parse("&Simpan")).isEqualTo(new Mnemonic("Simpan", KeyEvent.VK_S, 0));
        assertThat(Mnemonic.parse("Cari && &ganti"))
                .isEqualTo(new Mnemonic("Cari & ganti", KeyEvent.VK_G, 7));
        assertThat(Mnemonic.parse("Tanpa")).isEqualTo(new Mnemonic("Tanpa", 0, -1));
    }

    @Test
    void shortcutsReadAsOnTheKeys() {
        assertThat(Shortcuts.text(KeyStroke.getKeyStroke("ctrl shift ENTER")))
                .isEqualTo("Ctrl+Shift+Enter");
        assertThat(Shortcuts.text(KeyStroke.getKeyStroke("F6"))).isEqualTo("F6");
        assertThat(Shortcuts.text(KeyStroke.getKeyStroke("alt 1"))).isEqualTo("Alt+1");
    }

    @Test
    void textFromOutsideIsNeverHtml() {
        assertThat(Html.wrapped("<b>a</b> & b"))
                .isEqualTo("<html>&lt;b&gt;a&lt;/b&gt; &amp; b</html>");
    }

    @Test
    void aRefusedDraftSaysWhetherItMayBeSavedAllTheSame() {
        Messages messages = Messages.load(Messages.INDONESIAN);
        assertThat(FaultText.ofDraft(messages, Fault.of(FaultCode.NOT_IN_GROUP)))
                .endsWith("Yang Anda ketik tetap ada di sini.");
        assertThat(FaultText.ofDraft(messages, Fault.of(FaultCode.TIMEOUT)))
                .contains("Belum pasti tersimpan");
        assertThat(FaultText.ofDraft(messages, Fault.of(FaultCode.DATABASE_UNAVAILABLE)))
                .doesNotContain("Belum pasti tersimpan");
    }
}
