package id.tanggap.server.asset.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag,kind,model\nA-1,PC,X\n",
                "\ufeffTAG;Kind;Model\r\nA-1;PC;X\r\n",
                "tag,kind,model\n\n A-1 , PC ,X"
            })
    void commasAndSemicolonsAreRead(String csv) {
        assertThat(AssetFile.read(csv))
                .extracting(AssetFile.Row::cells)
                .containsExactly(Map.of("tag", "A-1", "kind", "PC", "model", "X"));
    }

    @Test
    void aRowIsNamedByTheLineItBeginsIn() {
        String csv = "tag,kind,model,note\nA-1,PC,X,\"dua\nbaris\"\nA-2,PC,X,\nA-3,PC,X";
        assertThat(AssetFile.read(csv)).extracting(AssetFile.Row::line).containsExactly(2L, 4L, 5L);
        assertThat(AssetFile.read(csv).getLast().cells()).containsEntry("note", "");
    }

    @Test
    void columnsThatLackOrAreNotKnownAreNamed() {
        assertThatThrownBy(() -> AssetFile.read("tag,kind,colour\n"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(
                                                new FieldError(
                                                        "csv",
                                                        "COLUMN_MISSING",
                                                        Map.of("column", "model")),
                                                new FieldError(
                                                        "csv",
                                                        "COLUMN_UNKNOWN",
                                                        Map.of("column", "colour"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag,kind,model\n\"A-1,PC", "tag,kind,model\nA\0,PC,X"})
    void whatIsNoTableIsRefused(String csv) {
        assertThatThrownBy(() -> AssetFile.read(csv))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(FieldError.of("csv", "INVALID_FORMAT")));
    }
}
