package vn.trienkhai.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

@AnalyzeClasses(packages = "vn.trienkhai.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule capabilities_form_no_cycle =
            slices().matching("vn.trienkhai.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule bodies_are_never_buffered =
            noClasses()
                    .that()
                    .resideInAPackage("..forward..")
                    .should()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "a whole body is read",
                                    call ->
                                            call.getTarget().getName().equals("body")
                                                    && call.getTargetOwner()
                                                            .getPackageName()
                                                            .startsWith("io.vertx")));

    @ArchTest
    static final ArchRule only_the_door_decides_what_comes_first =
            classes()
                    .that()
                    .resideInAPackage("..door..")
                    .should()
                    .onlyBeAccessed()
                    .byAnyPackage("..door..");

    @ArchTest
    static final ArchRule the_wire_knows_nobody =
            noClasses()
                    .that()
                    .resideInAPackage("..wire..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..door..", "..forward..", "..exchange..", "..identity..");

    @ArchTest
    static final ArchRule time_comes_from_the_clock =
            noClasses().should().callMethod(Instant.class, "now");

    @ArchTest static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
