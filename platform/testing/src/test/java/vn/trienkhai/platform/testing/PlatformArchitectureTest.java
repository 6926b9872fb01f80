package vn.trienkhai.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform knows no capability, and the house rules can fail. */
class PlatformArchitectureTest {

    private static final JavaClasses PLATFORM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.trienkhai.platform");

    @TempDir Path classes;

    @Test
    void thePlatformKnowsNoCapability() {
        noClasses()
                .that()
                .resideInAPackage("vn.trienkhai.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.trienkhai.directive..",
                        "vn.trienkhai.task..",
                        "vn.trienkhai.report..",
                        "vn.trienkhai.notification..",
                        "vn.trienkhai.gateway..")
                .because("plumbing that knows the domain cannot be kept apart from it")
                .check(PLATFORM);
    }

    @Test
    void timeIsAPureFunction() {
        noClasses()
                .that()
                .resideInAPackage("vn.trienkhai.platform.time..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "vn.trienkhai.platform.time..", "org.jspecify..", "org.dmfs..")
                .check(PLATFORM);
    }

    /** Every house rule refuses at least one class of {@code src/test/resources/sabotage}. */
    @Test
    void everyHouseRuleCanFail() throws IOException {
        var sabotage =
                new ClassFileImporter()
                        .importPath(compiled(Path.of("src/test/resources/sabotage")));
        var silent =
                Arrays.stream(HouseRules.class.getDeclaredFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                        .filter(field -> !rule(field).evaluate(sabotage).hasViolation())
                        .map(Field::getName)
                        .toList();

        assertThat(silent).isEmpty();
    }

    /** Compiled here and not with the tests, or the service under test would start with them. */
    private Path compiled(Path sources) throws IOException {
        try (var files = Files.list(sources)) {
            var arguments =
                    Stream.concat(
                            Stream.of(
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            files.map(Path::toString));
            var compiler = ToolProvider.getSystemJavaCompiler();
            assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
        }
        return classes;
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
