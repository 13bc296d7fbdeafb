package id.tanggap.server.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConfigurationDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/operations/configuration.md");

    @TestFactory
    List<DynamicTest> everySettingIsInTheDocumentWithItsDefault() throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT);
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.tanggap.server")
                        .stream()
                        .filter(c -> c.isAnnotatedWith(ConfigMapping.class))
                        .flatMap(c -> c.getMethods().stream())
                        .filter(m -> m.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(m -> check(m, lines))
                        .toList();
    }

    private static DynamicTest check(JavaMethod setting, List<String> lines) {
        String variable = variable(setting.getOwner(), setting);
        String defaultValue =
                setting.tryGetAnnotationOfType(WithDefault.class)
                        .map(d -> "`" + d.value() + "`")
                        .orElse("");
        return DynamicTest.dynamicTest(
                variable,
                () ->
                        assertThat(lines)
                                .anySatisfy(
                                        line ->
                                                assertThat(line)
                                                        .contains("`" + variable + "`")
                                                        .contains(defaultValue)));
    }

    private static String variable(JavaClass mapping, JavaMethod setting) {
        String prefix = mapping.getAnnotationOfType(ConfigMapping.class).prefix();
        String name = setting.getName().replaceAll("([A-Z])", "_$1");
        return (setting.isAnnotatedWith(WithParentName.class) ? prefix : prefix + "_" + name)
                .replace('.', '_')
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }
}
