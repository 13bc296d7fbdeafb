package id.tanggap.server.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.ticket.internal.FieldMerge.Conflict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldMergeTest {
    /** Base, mine, theirs, what comes of it; null is no value, {@code !} a conflict. */
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of("a", "a", "a", "a"),
                Arguments.of("a", "b", "a", "b"),
                Arguments.of("a", "a", "c", "c"),
                Arguments.of("a", "b", "b", "b"),
                Arguments.of("a", "b", "c", "!"),
                Arguments.of("a", null, "a", null),
                Arguments.of("a", null, null, null),
                Arguments.of("a", null, "c", "!"),
                Arguments.of(null, "b", null, "b"),
                Arguments.of(null, "b", "b", "b"),
                Arguments.of(null, "b", "c", "!"),
                Arguments.of("a", "b", null, "!"),
                Arguments.of(null, null, "c", "c"),
                Arguments.of("a", "a", null, null));
    }

    @ParameterizedTest
    @MethodSource("table")
    void aFieldIsMineWhereOnlyIChangedItAndAConflictWhereBothDid(
            @Nullable String base,
            @Nullable String mine,
            @Nullable String theirs,
            @Nullable String comes) {
        FieldMerge merge = FieldMerge.of(one(base), one(mine), one(theirs));
        if ("!".equals(comes)) {
            assertThat(merge.conflicts())
                    .containsExactly(new Conflict("subject", base, mine, theirs));
            assertThat(merge.merged()).isEqualTo(one(theirs));
        } else {
            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.merged()).isEqualTo(one(comes));
        }
    }

    @Test
    void fieldsDoNotStandInEachOthersWay() {
        FieldMerge merge =
                FieldMerge.of(
                        Map.of("subject", "a", "impact", "LOW"),
                        Map.of("subject", "mine", "impact", "LOW", "fields.nrp", "85010203"),
                        Map.of("subject", "a", "impact", "HIGH", "workaround", "theirs"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged())
                .isEqualTo(
                        Map.of(
                                "subject", "mine",
                                "impact", "HIGH",
                                "fields.nrp", "85010203",
                                "workaround", "theirs"));
    }

    @Test
    void changesNameWhatWasAndWhatIs() {
        Map<String, String> after = new LinkedHashMap<>();
        after.put("subject", "b");
        after.put("impact", "LOW");
        after.put("workaround", "w");
        assertThat(
                        FieldMerge.changes(
                                Map.of("subject", "a", "impact", "LOW", "unitId", "u"), after))
                .containsExactlyElementsOf(
                        List.of(
                                new FieldChange("subject", "a", "b"),
                                new FieldChange("workaround", null, "w"),
                                new FieldChange("unitId", "u", null)));
    }

    private static Map<String, String> one(@Nullable String value) {
        return value == null ? Map.of() : Map.of("subject", value);
    }
}
