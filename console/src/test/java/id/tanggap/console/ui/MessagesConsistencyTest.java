package id.tanggap.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

/** The bundles against each other and against the code. Failures print lines to paste. */
class MessagesConsistencyTest {
    private static final Path SOURCES = Path.of("src/main/java/id/tanggap/console");
    private static final Path BUNDLES = Path.of("src/main/resources/id/tanggap/console/i18n");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_]+)+)\\.?\"");
    private static final Pattern ACTION =
            Pattern.compile("(?:AppAction|action)\\(\\s*(?:messages,\\s*)?\"([a-z][\\w.]*\\w)\"");
    private static final Pattern TEXT =
            Pattern.compile("messages(?:\\(\\))?\\s*\\.text\\(\\s*\"([a-z][\\w.]*[\\w])\"\\s*[,)]");

    /** Parts of a key that the kit itself adds. */
    private static final Pattern ACTION_PART =
            Pattern.compile("(.+)\\.(text|tooltip|accelerator|icon)");

    private static Properties read(String name) {
        Properties properties = new OnceEach();
        try (Reader reader =
                Files.newBufferedReader(BUNDLES.resolve(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    /** The later of two lines with one key would silently take the place of the first. */
    private static final class OnceEach extends Properties {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            assertThat(containsKey(key)).as("twice: %s", key).isFalse();
            return super.put(key, value);
        }
    }

    private static Map<String, String> all(String suffix) {
        Map<String, String> texts = new HashMap<>();
        for (String bundle : Messages.BUNDLES) {
            read(bundle + suffix + ".properties")
                    .forEach(
                            (key, value) -> {
                                String old = texts.put((String) key, (String) value);
                                assertThat(old).as("twice: %s", key).isNull();
                            });
        }
        return texts;
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (String bundle : Messages.BUNDLES) {
            Properties indonesian = read(bundle + ".properties");
            Properties english = read(bundle + "_en.properties");
            assertThat(lines(english, indonesian))
                    .as("missing in %s.properties; paste and translate", bundle)
                    .isEmpty();
            assertThat(lines(indonesian, english))
                    .as("missing in %s_en.properties; paste and translate", bundle)
                    .isEmpty();
        }
    }

    private static List<String> lines(Properties from, Properties notIn) {
        return from.entrySet().stream()
                .filter(entry -> !notIn.containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toList();
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        Map<String, String> english = all("_en");
        List<String> wrong = new ArrayList<>();
        all("").forEach(
                        (key, text) -> {
                            String twin = english.getOrDefault(key, "");
                            if (!placeholders(text).equals(placeholders(twin))) {
                                wrong.add(key + ": " + text + " / " + twin);
                            }
                        });
        assertThat(wrong).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{([A-Za-z0-9]+)").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void patternsAreWellFormed() {
        for (String suffix : List.of("", "_en")) {
            all(suffix)
                    .forEach(
                            (key, text) -> {
                                if (text.matches(".*\\{\\d.*")) {
                                    assertThat(new MessageFormat(text).getFormats())
                                            .as(key)
                                            .isNotEmpty();
                                }
                            });
        }
    }

    @Test
    void shortcutsAreKeyStrokesAndTheSameInBothLanguages() {
        Map<String, String> english = all("_en");
        all("").forEach(
                        (key, text) -> {
                            if (key.endsWith(".accelerator")) {
                                assertThat(KeyStroke.getKeyStroke(text)).as(key).isNotNull();
                                assertThat(english.get(key)).as(key).isEqualTo(text);
                            }
                        });
    }

    /** What works everywhere must not do something else on one screen. */
    @Test
    void shortcutsOfTheShellAndTheCardAreTakenByNoScreen() {
        Map<String, String> everywhere = new HashMap<>();
        Map<String, String> screens = new HashMap<>();
        all("").forEach(
                        (key, text) -> {
                            if (key.endsWith(".accelerator")) {
                                boolean global =
                                        key.matches("(shell|agent|call)\\..*")
                                                && !key.startsWith("call.log.");
                                (global ? everywhere : screens).put(key, text);
                            }
                        });
        // The same deed on both: look a report up. Ctrl+Enter belongs to where the focus is.
        screens.remove("ticket.lookUp.accelerator");
        everywhere.keySet().removeIf(key -> key.startsWith("call.wrapUp."));
        assertThat(screens.values()).doesNotContainAnyElementsOf(everywhere.values());
        assertThat(everywhere.values()).doesNotHaveDuplicates();
    }

    @Test
    void everyTextTheCodeAsksForExists() throws IOException {
        Map<String, String> texts = all("");
        String code = sources();
        Set<String> missing = new TreeSet<>();
        collect(TEXT, code, "", texts, missing);
        collect(ACTION, code, ".text", texts, missing);
        assertThat(missing.stream().map(key -> key + "="))
                .as("missing; paste into both bundles")
                .isEmpty();
    }

    private static void collect(
            Pattern pattern,
            String code,
            String suffix,
            Map<String, String> texts,
            Set<String> missing) {
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            String key = matcher.group(1) + suffix;
            if (!texts.containsKey(key)) {
                missing.add(key);
            }
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        String code = sources();
        Set<String> literals = new HashSet<>();
        Matcher matcher = KEY.matcher(code);
        while (matcher.find()) {
            literals.add(matcher.group(1));
        }
        List<String> unused =
                all("").keySet().stream()
                        .filter(key -> !isUsed(key, literals, code))
                        .sorted()
                        .toList();
        assertThat(unused).as("in no source; remove from both bundles").isEmpty();
    }

    /** Used by its own literal, as part of an action, or by a literal prefix that ends in a dot. */
    private static boolean isUsed(String key, Set<String> literals, String code) {
        if (literals.contains(key)
                || key.startsWith("enum.")
                || key.startsWith("fault.")
                || key.endsWith(".screen.title")) {
            return true;
        }
        Matcher part = ACTION_PART.matcher(key);
        if (part.matches() && literals.contains(part.group(1))) {
            return true;
        }
        int dot = key.lastIndexOf('.');
        return dot > 0
                && (code.contains("\"" + key.substring(0, dot + 1) + "\"")
                        || code.contains("+ \"" + key.substring(dot) + "\"")
                        || literals.contains(key.substring(0, dot)));
    }
}
