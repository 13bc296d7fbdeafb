package id.tanggap.server.category.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.category.CategoryField.Choice;
import id.tanggap.protocol.category.CategoryFieldKind;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CategoryCheckTest {
    private static final Choice PRINTER = new Choice("PRINTER", "Pencetak", "Printer");

    @Test
    void fieldsWithDifferentCodesAndFittingChoicesPass() {
        assertThat(
                        CategoryCheck.check(
                                List.of(
                                        field("nrp", CategoryFieldKind.TEXT),
                                        field("kind", CategoryFieldKind.CHOICE, PRINTER)),
                                Set.of("other")))
                .isEmpty();
    }

    @Test
    void aCodeIsThereOnceInBothLevelsTogether() {
        assertThat(
                        CategoryCheck.check(
                                List.of(
                                        field("nrp", CategoryFieldKind.TEXT),
                                        field("nrp", CategoryFieldKind.DATE),
                                        field("above", CategoryFieldKind.TEXT)),
                                Set.of("above")))
                .containsExactly(
                        FieldError.of("fields[1].code", "DUPLICATE"),
                        FieldError.of("fields[2].code", "DUPLICATE"));
    }

    @Test
    void aChoiceHasDifferentChoicesAndNothingElseHasAny() {
        assertThat(
                        CategoryCheck.check(
                                List.of(
                                        field("a1", CategoryFieldKind.CHOICE),
                                        field("a2", CategoryFieldKind.TEXT, PRINTER),
                                        field("a3", CategoryFieldKind.CHOICE, PRINTER, PRINTER)),
                                Set.of()))
                .containsExactly(
                        FieldError.of("fields[0].choices", "REQUIRED"),
                        FieldError.of("fields[1].choices", "NOT_ALLOWED"),
                        FieldError.of("fields[2].choices", "DUPLICATE"));
    }

    private static CategoryField field(String code, CategoryFieldKind kind, Choice... choices) {
        return new CategoryField(code, code, code, kind, true, List.of(choices));
    }
}
