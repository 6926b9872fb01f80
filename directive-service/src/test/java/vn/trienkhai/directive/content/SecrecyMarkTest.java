package vn.trienkhai.directive.content;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.platform.problem.DomainProblem;

/** A stamp is a line of its own; the word in a sentence is not one (row 18). */
class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "  TỐI MẬT  ",
                "**TUYỆT MẬT**",
                "Kế hoạch\nMẬT\nNội dung",
                "[TỐI  MẬT]",
                "Độ mật: MẬT",
                "ĐỘ MẬT: TUYỆT MẬT."
            })
    void aStampIsRefused(String text) {
        assertThatThrownBy(() -> SecrecyMark.refuseIn(Stream.of(text)))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> {
                            org.assertj.core.api.Assertions.assertThat(problem.type())
                                    .isEqualTo("classified-document-refused");
                            org.assertj.core.api.Assertions.assertThat(problem.getMessage())
                                    .doesNotContain(text.strip().length() > 12 ? text : "\n");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bảo vệ bí MẬT nhà nước",
                "Chế độ MẬT phải được tuân thủ",
                "mật độ dân số",
                "BÍ MẬT",
                "Nuôi ong lấy mật"
            })
    void theWordInASentenceIsNoStamp(String text) {
        assertThatCode(() -> SecrecyMark.refuseIn(Stream.of(text))).doesNotThrowAnyException();
    }
}
