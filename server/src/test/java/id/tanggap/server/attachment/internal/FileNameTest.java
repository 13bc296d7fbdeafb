package id.tanggap.server.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    layar.png,                         layar.png,        png
                    Laporan Akhir.PDF,                 Laporan Akhir.PDF,pdf
                    C:\\Users\\dewi\\foto.jpg,         foto.jpg,         jpg
                    ../../etc/passwd,                  passwd,           ''
                    'dua  titik..txt',                 'dua  titik..txt',txt
                    .bashrc,                           .bashrc,          ''
                    """)
    void foldersAreLeftOut(String sent, String kept, String extension) {
        FileName name = FileName.of(sent);
        assertThat(name.value()).isEqualTo(kept);
        assertThat(name.extension()).isEqualTo(extension);
    }

    @Test
    void whatCannotBeSeenGoes() {
        assertThat(FileName.of("foto\u202Egpj.exe\u0000\n").value()).isEqualTo("fotogpj.exe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/", "..", "folder/", "\u0000"})
    void aNameThatIsNoneIsRefused(String sent) {
        assertThatThrownBy(() -> FileName.of(sent))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(FieldError.of("name", "REQUIRED")));
    }

    @Test
    void tooLongIsRefused() {
        assertThat(FileName.of("a".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> FileName.of("a".repeat(201)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(FieldError.of("name", "TOO_LONG")));
    }
}
