package vn.trienkhai.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.trienkhai.notification.api.NotificationKind;
import vn.trienkhai.notification.api.NotificationLanguage;
import vn.trienkhai.notification.api.NotificationSubjectType;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.notice.SubjectType;
import vn.trienkhai.notification.wording.Language;
import vn.trienkhai.platform.testing.ContractLint;

/** The contract keeps the conventions, and names what the code knows. */
class ContractTest {

    @Test
    void keepsTheConventions() {
        ContractLint.check(Path.of("contracts"));
    }

    @Test
    void namesTheKindsTheCodeKnows() {
        assertThat(names(NotificationKind.values())).isEqualTo(names(NoticeKind.values()));
        assertThat(names(NotificationSubjectType.values())).isEqualTo(names(SubjectType.values()));
        assertThat(Arrays.stream(NotificationLanguage.values()).map(NotificationLanguage::value))
                .containsExactlyElementsOf(
                        Arrays.stream(Language.values()).map(Language::code).toList());
    }

    private static Iterable<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
