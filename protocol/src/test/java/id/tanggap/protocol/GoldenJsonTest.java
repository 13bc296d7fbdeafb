package id.tanggap.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.tanggap.protocol.session.Ping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The JSON of every message, as consoles in the field read and write it. A change that breaks a
 * file here breaks them: add an optional field or a new type instead.
 */
class GoldenJsonTest {
    private static final List<Class<?>> ROOTS =
            List.of(ClientCommand.class, ServerReply.class, ServerEvent.class);

    private final ObjectMapper json =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @TestFactory
    Stream<DynamicTest> everyTypeReadsAndWritesItsGoldenFile() {
        return ROOTS.stream()
                .flatMap(
                        root ->
                                names(root).stream()
                                        .map(
                                                type ->
                                                        dynamicTest(
                                                                type,
                                                                () -> roundTrip(root, type))));
    }

    private void roundTrip(Class<?> root, String type) throws IOException {
        JsonNode golden = golden(type);
        Object message = json.treeToValue(golden, root);
        assertThat(json.readTree(json.writerFor(root).writeValueAsString(message)))
                .isEqualTo(golden);
        assertThat(golden.findValues("type").getFirst().asText()).isEqualTo(type);
    }

    /** A field that stands as null in the file would not show how its value is written. */
    @TestFactory
    Stream<DynamicTest> everyFieldHasAValueInTheGoldenFile() {
        return ROOTS.stream()
                .flatMap(root -> names(root).stream())
                .map(type -> dynamicTest(type, () -> assertComplete(golden(type))));
    }

    private static void assertComplete(JsonNode node) {
        assertThat(node.isNull()).isFalse();
        if (node.isArray()) {
            assertThat(node).isNotEmpty();
        }
        node.forEach(GoldenJsonTest::assertComplete);
    }

    @TestFactory
    Stream<DynamicTest> everyPermittedTypeHasAName() {
        return ROOTS.stream()
                .map(
                        root ->
                                dynamicTest(
                                        root.getSimpleName(),
                                        () ->
                                                assertThat(named(root))
                                                        .containsExactlyInAnyOrder(
                                                                root.getPermittedSubclasses())));
    }

    @Test
    void namesAreUniqueAndOfOneForm() {
        List<String> names = ROOTS.stream().flatMap(root -> names(root).stream()).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> name.matches("[a-z]+(\\.[a-z][a-zA-Z]*)?"));
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        Set<String> files;
        try (InputStream folder = resource("/golden")) {
            files =
                    new String(folder.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(file -> file.replace(".json", ""))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(
                        ROOTS.stream().flatMap(root -> names(root).stream()).toList());
    }

    @Test
    void anEventOfANewerServerIsReadAsUnknown() throws IOException {
        String frame =
                """
                {"v":1,"at":"2026-03-24T01:00:00Z","seq":7,
                 "cursor":{"epoch":"7561234567890123456.1","xid":5,"id":6},
                 "event":{"type":"weather.changed","rain":true}}
                """;
        ServerFrame read = json.readValue(frame, ServerFrame.class);
        assertThat(read.event()).isEqualTo(new UnknownEvent());
        assertThat(read.seq()).isEqualTo(7);
        assertThat(read.cursor()).isEqualTo(new Cursor("7561234567890123456.1", 5, 6));
    }

    @Test
    void aFieldOfANewerSideIsIgnored() throws IOException {
        assertThat(json.readValue("{\"type\":\"session.ping\",\"new\":1}", ClientCommand.class))
                .isEqualTo(new Ping());
    }

    private JsonNode golden(String type) throws IOException {
        try (InputStream file = resource("/golden/" + type + ".json")) {
            return json.readTree(file);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(
                GoldenJsonTest.class.getResourceAsStream(path), () -> path + " is missing");
    }

    private static List<String> names(Class<?> root) {
        return types(root).map(JsonSubTypes.Type::name).toList();
    }

    private static List<Class<?>> named(Class<?> root) {
        return types(root).<Class<?>>map(JsonSubTypes.Type::value).toList();
    }

    private static Stream<JsonSubTypes.Type> types(Class<?> root) {
        return Arrays.stream(
                Objects.requireNonNull(root.getAnnotation(JsonSubTypes.class)).value());
    }
}
