package vn.trienkhai.notification;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import vn.trienkhai.platform.testing.HouseRules;

/** The map is the territory. */
@AnalyzeClasses(packages = "vn.trienkhai.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule only_the_mail_server_is_sent_to =
            ArchRuleDefinition.noClasses()
                    .that()
                    .doNotHaveSimpleName("MailServer")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.mail.Transport")
                    .because("every message must carry the stable Message-ID and end in time");

    @ArchTest
    static final ArchRule only_notices_puts_something_into_an_inbox =
            ArchRuleDefinition.classes()
                    .that()
                    .haveSimpleName("Notice")
                    .should()
                    .onlyBeAccessed()
                    .byAnyPackage(
                            "vn.trienkhai.notification.notice",
                            "vn.trienkhai.notification.intake",
                            "vn.trienkhai.notification.registry")
                    .because("notices come from events, never from requests");
}
