package id.tanggap.console.settings.category;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.category.CategoryField.Choice;
import id.tanggap.protocol.category.CategoryFieldKind;
import id.tanggap.protocol.category.CategoryReply;
import id.tanggap.protocol.category.CategoryView;
import id.tanggap.protocol.category.RetireCategory;
import id.tanggap.protocol.category.SaveCategory;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CategoryRegisterTest {
    private static final CategoryField KIND =
            new CategoryField(
                    "deviceKind",
                    "Jenis perangkat",
                    "Kind of device",
                    CategoryFieldKind.CHOICE,
                    true,
                    List.of(
                            new Choice("PRN", "Pencetak", "Printer"),
                            new Choice("PC", "Komputer", "Computer")));
    private static final CategoryView DEVICE =
            new CategoryView(
                    "DEVICE",
                    null,
                    4,
                    "Perangkat",
                    "Device",
                    "HARDWARE",
                    List.of(KIND),
                    false,
                    Samples.NOW,
                    "Hendra",
                    7);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(SaveCategory.class, command -> new CategoryReply(DEVICE))
                    .on(RetireCategory.class, command -> new CategoryReply(DEVICE));
    private final CategoryRegister register = new CategoryRegister(server);

    private static CategoryFields fields(String position, FieldRow... rows) {
        return new CategoryFields(
                "DEVICE", position, "Pencetak jaringan", "", "HARDWARE", List.of(rows));
    }

    @Test
    void aCategoryThatIsNotTouchedIsSavedAsItWas() {
        CategoryFields fields = register.draft(DEVICE);
        assertThat(register.check(fields)).isEmpty();
        register.saving(DEVICE, fields).get().join();
        assertThat(server.sent(SaveCategory.class))
                .containsExactly(
                        new SaveCategory(
                                "DEVICE",
                                7,
                                null,
                                4,
                                "Perangkat",
                                "Device",
                                "HARDWARE",
                                List.of(KIND)));
    }

    @Test
    void aChoiceKeepsItsKeyUnderItsNameAndANewOneGetsOne() {
        FieldRow row = FieldRow.of(KIND);
        FieldRow changed =
                new FieldRow(
                        row.code(),
                        row.name(),
                        row.nameEn(),
                        row.kind(),
                        row.required(),
                        "Pencetak / Label printer\nPemindai / Scanner\n\n",
                        row.known());
        assertThat(changed.field().choices())
                .containsExactly(
                        new Choice("PRN", "Pencetak", "Label printer"),
                        new Choice("SCANNER", "Pemindai", "Scanner"));
    }

    @Test
    void whatIsNewGetsKeysOfItsNames() {
        FieldRow serial =
                new FieldRow("", "Nomor seri", "", CategoryFieldKind.TEXT, false, "x", List.of());
        register.saving(null, fields("2", serial)).get().join();
        SaveCategory sent = server.sent(SaveCategory.class).getFirst();
        assertThat(sent.code()).isEqualTo("PENCETAK_JARINGAN");
        assertThat(sent.version()).isNull();
        assertThat(sent.nameEn()).isEqualTo("Pencetak jaringan");
        assertThat(sent.fields())
                .containsExactly(
                        new CategoryField(
                                "nomorSeri",
                                "Nomor seri",
                                "Nomor seri",
                                CategoryFieldKind.TEXT,
                                false,
                                List.of()));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(register.check(fields("0", FieldRow.EMPTY)))
                .containsExactly(
                        new FieldError(
                                "position", "OUT_OF_RANGE", Map.of("min", "1", "max", "999")),
                        FieldError.of("fields[0].name", "REQUIRED"));
    }

    @Test
    void aCategoryIsRetiredAndOfferedAgain() {
        register.retiring(DEVICE, true).get().join();
        register.retiring(DEVICE, false).get().join();
        assertThat(server.sent(RetireCategory.class))
                .containsExactly(
                        new RetireCategory("DEVICE", 7, true),
                        new RetireCategory("DEVICE", 7, false));
    }
}
