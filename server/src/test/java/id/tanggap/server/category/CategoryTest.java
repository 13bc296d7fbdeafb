package id.tanggap.server.category;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.category.CategoryField.Choice;
import id.tanggap.protocol.category.CategoryFieldKind;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryTest {
    private static final Category PRINTER =
            new Category(
                    "NETWORK_PRINTER",
                    "NETWORK",
                    "Pencetak",
                    "Printer",
                    "HARDWARE",
                    false,
                    List.of(
                            field("model", CategoryFieldKind.TEXT, true),
                            field("pages", CategoryFieldKind.NUMBER, false),
                            field("since", CategoryFieldKind.DATE, false),
                            field("paper", CategoryFieldKind.CHOICE, false)));

    private static CategoryField field(String code, CategoryFieldKind kind, boolean required) {
        List<Choice> choices =
                kind == CategoryFieldKind.CHOICE
                        ? List.of(new Choice("A4", "A4", "A4"))
                        : List.of();
        return new CategoryField(code, code, code, kind, required, choices);
    }

    @Test
    void whatIsRequiredMustBeThereAndTheRestMayBe() {
        assertThat(PRINTER.check(Map.of("model", "L3210"))).isEmpty();
        assertThat(PRINTER.check(Map.of()))
                .containsExactly(FieldError.of("fields.model", "REQUIRED"));
    }

    @Test
    void whatTheCategoryDoesNotAskForIsRefused() {
        assertThat(PRINTER.check(Map.of("model", "x", "colour", "red")))
                .containsExactly(FieldError.of("fields.colour", "NOT_ALLOWED"));
    }

    @ParameterizedTest
    @CsvSource({
        "pages, 14, ",
        "pages, -3, ",
        "pages, 1.5, INVALID_FORMAT",
        "pages, x, INVALID_FORMAT",
        "pages, 1234567890123, INVALID_FORMAT",
        "since, 2026-11-23, ",
        "since, 2026-02-30, INVALID_FORMAT",
        "since, 23/11/2026, INVALID_FORMAT",
        "since, +999999999-01-01, INVALID_FORMAT",
        "paper, A4, ",
        "paper, A5, UNKNOWN_VALUE"
    })
    void valuesAreOfTheirKind(String field, String value, String error) {
        List<FieldError> found = PRINTER.check(Map.of("model", "x", field, value));
        if (error == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(FieldError.of("fields." + field, error));
        }
    }

    @Test
    void aTextHasAnEnd() {
        assertThat(PRINTER.check(Map.of("model", "x".repeat(500)))).isEmpty();
        assertThat(PRINTER.check(Map.of("model", "x".repeat(501))))
                .containsExactly(new FieldError("fields.model", "TOO_LONG", Map.of("max", "500")));
    }
}
