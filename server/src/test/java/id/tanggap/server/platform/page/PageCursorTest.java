package id.tanggap.server.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCursorTest {
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    @Test
    void comesBackAsItWasGiven() {
        PageCursor cursor = new PageCursor("2026-11-23T01:02:03.456789Z", ID);
        assertThat(PageCursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @Test
    void noneBeginsAtTheFirstPage() {
        assertThat(PageCursor.decode(null)).isNull();
        assertThat(PageCursor.decode("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "YWJj", "_____w", "MDE5MGEwMDAga2V5"})
    void refusesWhatIsNotOneOfOurs(String text) {
        assertThatThrownBy(() -> PageCursor.decode(text))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e ->
                                assertThat(e.fieldErrors())
                                        .containsExactly(
                                                FieldError.of("cursor", "INVALID_FORMAT")));
    }

    @Test
    void aPageHasANextOneOnlyWhenARowWasLeftOver() {
        assertThat(PageCursor.next(List.of("a", "b"), 2, k -> new PageCursor(k, ID))).isNull();
        assertThat(PageCursor.next(List.of("a", "b", "c"), 2, k -> new PageCursor(k, ID)))
                .isEqualTo(new PageCursor("b", ID).encode());
    }
}
