package vn.trienkhai.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.jspecify.annotations.NullMarked;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.event.DomainEvent;
import vn.trienkhai.platform.event.EventHandler;

/**
 * The map of a service. Use: {@code @AnalyzeClasses(packages = "vn.trienkhai.task", importOptions =
 * DoNotIncludeTests.class)} and {@code @ArchTest static final ArchTests house =
 * ArchTests.in(HouseRules.class)}.
 */
@SuppressWarnings("unused") // read by ArchUnit
public final class HouseRules {

    private HouseRules() {}

    @ArchTest
    static final ArchRule capabilities_form_no_cycle =
            slices().matching("vn.trienkhai.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_resource_is_an_endpoint =
            classes()
                    .that()
                    .areNotInterfaces()
                    .and()
                    .areAssignableTo(annotatedWithPath())
                    .should()
                    .beAnnotatedWith(Endpoint.class);

    @ArchTest
    static final ArchRule only_the_unit_of_work_opens_transactions =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("io.quarkus.narayana.jta.QuarkusTransaction")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Transactional.class)
                    .because(
                            "a transaction without scope sees nothing, and one without outbox tells nothing");

    @ArchTest
    static final ArchRule the_domain_knows_no_http =
            noClasses()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(DomainEvent.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.ws.rs..", "org.jboss.resteasy..", "vn.trienkhai.*.api..");

    @ArchTest
    static final ArchRule only_the_platform_touches_kafka =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..");

    @ArchTest
    static final ArchRule resources_and_handlers_are_not_public =
            classes()
                    .that()
                    .areAnnotatedWith(Endpoint.class)
                    .or()
                    .areAssignableTo(EventHandler.class)
                    .should()
                    .notBePublic();

    @ArchTest
    static final ArchRule time_comes_from_the_clock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Date.class);

    @ArchTest
    static final ArchRule events_are_records =
            classes()
                    .that()
                    .areAssignableTo(DomainEvent.class)
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule fields_of_entities_are_private =
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .doNotHaveModifier(JavaModifier.STATIC)
                    .should()
                    .notBePrivate()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_have_no_setters =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameNotMatching("set[A-Z].*")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes().that().resideOutsideOfPackage("..api..").should(liveInANullMarkedPackage());

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> annotatedWithPath() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "a generated API interface",
                type -> type.isInterface() && type.isAnnotatedWith(Path.class));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(
                                type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
