package vn.trienkhai.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.notification.notice.Changed;
import vn.trienkhai.notification.notice.Facts;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.platform.testing.WithStack;

/** Every kind has its sentences in both languages (row 111). */
@QuarkusTest
@WithStack
class SentencesTest {

    private static final Facts FULL =
            new Facts(
                    "Báo cáo tổng kết",
                    null,
                    UUID.randomUUID(),
                    "Thiếu số liệu.",
                    LocalDate.of(2022, 4, 7),
                    3,
                    "LEAD",
                    2,
                    List.of(
                            new Changed("FIELD", "abstract", "CHANGED"),
                            new Changed("CLAUSE", "III.4", "ADDED"),
                            new Changed("DUTY", "III.1", "REMOVED")));

    @Inject Sentences sentences;

    static Stream<Arguments> kindsAndLanguages() {
        return Arrays.stream(NoticeKind.values())
                .flatMap(
                        kind ->
                                Arrays.stream(Language.values())
                                        .map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void everyKindCanBeSaid(NoticeKind kind, Language language) {
        var full = new Saying(kind, FULL, "27-KH/TU", "Thành ủy Quảng Ngãi", "Ban Tuyên giáo");
        var bare = new Saying(kind, Facts.of("Báo cáo tổng kết", null), null, null, null);

        assertThat(sentences.title(full, language)).contains("Báo cáo tổng kết");
        assertThat(sentences.text(full, language)).contains("Báo cáo tổng kết").endsWith(".");
        assertThat(sentences.title(bare, language) + sentences.text(bare, language))
                .contains("Báo cáo tổng kết")
                .doesNotContainIgnoringCase("null")
                .doesNotContain("NOT_FOUND", "{", "}", "  ");
    }

    @Test
    void saysWhatIsAskedByWhom() {
        var saying =
                new Saying(
                        NoticeKind.TASK_ASSIGNED,
                        FULL.withText(null),
                        "27-KH/TU",
                        "Thành ủy Quảng Ngãi",
                        "Ban Thường vụ Tỉnh ủy");

        assertThat(sentences.text(saying, Language.VI))
                .isEqualTo(
                        "Ban Thường vụ Tỉnh ủy giao Thành ủy Quảng Ngãi chủ trì thực hiện nhiệm vụ"
                                + " “Báo cáo tổng kết” theo văn bản 27-KH/TU. Hạn cuối: hết ngày"
                                + " 07/04/2022.");
        assertThat(sentences.text(saying, Language.EN))
                .isEqualTo(
                        "Ban Thường vụ Tỉnh ủy asks Thành ủy Quảng Ngãi to lead the task “Báo cáo"
                                + " tổng kết” under 27-KH/TU. Last day: 07/04/2022.");
    }

    @Test
    void saysWhatWasAmended() {
        var saying = new Saying(NoticeKind.DIRECTIVE_AMENDED, FULL, "27-KH/TU", null, null);

        assertThat(sentences.text(saying, Language.VI))
                .isEqualTo(
                        "Văn bản 27-KH/TU “Báo cáo tổng kết” được sửa đổi, bổ sung từ ngày"
                                + " 07/04/2022. Nội dung: trích yếu (sửa đổi); điểm III.4 (bổ sung);"
                                + " nhiệm vụ tại điểm III.1 (bãi bỏ) và 2 nội dung khác. Lý do:"
                                + " Thiếu số liệu.");
    }

    @Test
    void aTitleIsOneLineWhateverPeopleWrite() {
        var tricky = Facts.of("Dòng một\r\nBcc: everyone@example.vn\u0000 <b>x</b>", null);
        var saying = new Saying(NoticeKind.TASK_OVERDUE, tricky, null, null, null);

        assertThat(sentences.title(saying, Language.VI))
                .isEqualTo("Quá hạn: Dòng một Bcc: everyone@example.vn <b>x</b>");
    }
}
