package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.api.DutyDeadlineKind;
import vn.trienkhai.directive.api.ProposalCandidate;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** What comes back keeps its day, or somebody is asked for it (row 20, domain.md 4.2, 5.10). */
class ReturningTermsTest {

    private static final String DOCUMENT =
            """
            ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 15/KH-UBND                      Độc lập - Tự do - Hạnh phúc

            Thử Nghiệm, ngày 20 tháng 02 năm 2026

            KẾ HOẠCH
            Sắp xếp kho lưu trữ năm 2026

            II. TỔ CHỨC THỰC HIỆN
            1. %s

            Nơi nhận:
            - Lưu: VT.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trước ngày 15 hằng tháng                      | FREQ=MONTHLY;BYMONTHDAY=15                 | 2026-03-15 | false
                    chậm nhất ngày 25 hằng tháng                  | FREQ=MONTHLY;BYMONTHDAY=25                 | 2026-02-25 | true
                    trước 17 giờ ngày 20 hằng tháng               | FREQ=MONTHLY;BYMONTHDAY=20                 | 2026-03-20 | true
                    trước ngày mồng 5 của tháng sau               | FREQ=MONTHLY;BYMONTHDAY=5                  | 2026-03-05 | false
                    vào ngày làm việc cuối cùng của tháng         | FREQ=MONTHLY;BYMONTHDAY=-1                 | 2026-02-28 | true
                    trước ngày 30 hằng tháng                      | FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1 | 2026-02-28 | false
                    trước ngày 15 và ngày 30 hằng tháng           | FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1 | 2026-02-28 | false
                    vào ngày 25 của tháng cuối quý                | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25 | 2026-03-25 | true
                    trước ngày 05 của tháng đầu quý sau           | FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5  | 2026-04-05 | false
                    trước ngày 15 của tháng thứ hai mỗi quý       | FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=15 | 2026-05-15 | false
                    trước 15 giờ thứ Sáu hằng tuần                | FREQ=WEEKLY;BYDAY=FR                       | 2026-02-27 | true
                    vào thứ Ba và thứ Sáu hằng tuần               | FREQ=WEEKLY;BYDAY=TU,FR                    | 2026-02-24 | true
                    trước ngày 15/12 hằng năm                     | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15       | 2026-12-15 | false
                    trước 15/6 và 15/12 hằng năm                  | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15     | 2026-06-15 | false
                    trước ngày 20/6 và 15/12 hằng năm             | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15,20;BYSETPOS=2,3 | 2026-06-20 | false
                    trước ngày 15/3, 15/6, 15/9, 15/12 hằng năm   | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 | 2026-03-15 | false
                    """)
    void theDayOfAReportComesBack(String when, String rule, String first, boolean inclusive) {
        var deadline = deadline("Các sở báo cáo Ủy ban nhân dân tỉnh " + when + ".");

        assertThat(deadline.kind()).isEqualTo(DutyDeadlineKind.RECURRING);
        assertThat(deadline.recurrence()).isEqualTo(rule);
        assertThat(deadline.date()).hasToString(first);
        assertThat(deadline.inclusive()).isEqualTo(inclusive);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Định kỳ 6 tháng (trước 20/6), hằng năm (trước 20/12), các sở báo cáo Ủy ban nhân dân tỉnh. | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20
                    Định kỳ hằng quý (trước ngày 20 tháng cuối quý), 6 tháng (trước ngày 10/6), các sở báo cáo Ủy ban nhân dân tỉnh. | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20
                    Các sở định kỳ hằng tháng báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 20. | FREQ=MONTHLY;BYMONTHDAY=20
                    Các sở báo cáo Ủy ban nhân dân tỉnh định kỳ hằng tuần trước 15 giờ thứ Sáu. | FREQ=WEEKLY;BYDAY=FR
                    Hằng quý, trước ngày 25 của tháng cuối quý, các sở báo cáo Ủy ban nhân dân tỉnh. | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25
                    Các sở định kỳ báo cáo 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12) về Ủy ban nhân dân tỉnh. | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15
                    Các sở báo cáo Ủy ban nhân dân tỉnh hằng năm, trước ngày 30 tháng 11. | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30
                    """)
    void aDayThatStandsFurtherOnIsThatOfThePeriod(String clause, String rule) {
        assertThat(deadline(clause).recurrence()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "hằng tuần, FREQ=WEEKLY, FREQ=WEEKLY;BYDAY=FR",
        "hằng tháng, FREQ=MONTHLY, FREQ=MONTHLY;BYMONTHDAY=-1",
        "hằng quý, FREQ=MONTHLY;INTERVAL=3, 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'",
        "6 tháng, FREQ=MONTHLY;INTERVAL=6, 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1'",
        "hằng năm, FREQ=YEARLY, FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"
    })
    void aPeriodWithoutADayIsAskedFor(String period, String rule, String candidate) {
        var duty = duty("Các sở định kỳ " + period + " báo cáo Ủy ban nhân dân tỉnh.");
        var question = questions(duty).getFirst();

        assertThat(duty.deadline().recurrence()).isEqualTo(rule);
        assertThat(duty.deadline().date()).isNull();
        assertThat(question.code()).isEqualTo("first-day-missing");
        assertThat(question.pointer()).isEqualTo("/duties/d1/deadline");
        assertThat(question.candidates())
                .extracting(each -> Objects.requireNonNull(each.deadline()).recurrence())
                .contains(candidate)
                .last()
                .isNull();
        assertThat(question.candidates())
                .extracting(ProposalCandidate::deadline)
                .allSatisfy(each -> assertThat(questions(with(duty, each))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trước ngày 15 hằng tháng", "hằng ngày"})
    void aDayThatIsSaidIsNotAskedFor(String period) {
        assertThat(questions(duty("Các sở báo cáo " + period + " về Ủy ban nhân dân tỉnh.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các sở báo cáo Ủy ban nhân dân tỉnh hằng năm, trước ngày 15/12 (giai đoạn từ năm"
                        + " 2026 đến năm 2030).",
                "Hằng năm đến hết năm 2030, các sở báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12.",
                "Các sở định kỳ hằng năm báo cáo Ủy ban nhân dân tỉnh trong nhiệm kỳ 2025-2030."
            })
    void untilWhenItComesBackIsItsHorizon(String clause) {
        var deadline = deadline(clause);

        assertThat(deadline.kind()).isEqualTo(DutyDeadlineKind.RECURRING);
        assertThat(deadline.horizon()).hasToString("2030-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các sở định kỳ hằng năm báo cáo Ủy ban nhân dân tỉnh kết quả Chương trình trồng"
                        + " rừng giai đoạn 2026-2030.",
                "Các sở định kỳ hằng năm báo cáo Ủy ban nhân dân tỉnh trong giai đoạn 2021-2025."
            })
    void theYearsOfAProgrammeAndThoseGoneByAreNone(String clause) {
        var deadline = deadline(clause);

        assertThat(deadline.recurrence()).isEqualTo("FREQ=YEARLY");
        assertThat(deadline.horizon()).isNull();
    }

    @Test
    void noPeriodIsMadeUp() {
        var duty = duty("Các sở định kỳ báo cáo Ủy ban nhân dân tỉnh.");

        assertThat(duty.deadline().kind()).isEqualTo(DutyDeadlineKind.PERIODIC_UNSPECIFIED);
        assertThat(questions(duty)).isEmpty();
    }

    @Test
    void whatComesBackNeedsARule() {
        var duty = duty("Các sở định kỳ báo cáo Ủy ban nhân dân tỉnh.");
        var bare = terms(DutyDeadlineKind.RECURRING, null);

        assertThat(questions(with(duty, bare)))
                .extracting(Question::pointer, Question::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "/duties/d1/deadline/recurrence", "recurrence-missing"));
        assertThat(questions(with(duty, terms(DutyDeadlineKind.RECURRING, "FREQ=OFTEN"))))
                .as("a rule that is none is refused where the directive is made")
                .isEmpty();
    }

    private static DeadlineTerms terms(DutyDeadlineKind kind, String rule) {
        return new DeadlineTerms(kind, null, null, null, null, null, null, rule, null);
    }

    private static List<Question> questions(ProposedDuty duty) {
        var draft =
                new ProposedDraft(null, Map.of(), Map.of(), Map.of("d1", duty), Map.of(), Map.of());
        return PartQuestions.of(draft).stream()
                .filter(question -> question.pointer().contains("deadline"))
                .toList();
    }

    private static ProposedDuty with(ProposedDuty duty, DeadlineTerms deadline) {
        return new ProposedDuty(
                duty.step(),
                duty.clauseRef(),
                duty.title(),
                duty.text(),
                duty.mode(),
                duty.holders(),
                duty.output(),
                deadline,
                duty.qualifiers(),
                duty.reporting());
    }

    private static DeadlineTerms deadline(String clause) {
        return Objects.requireNonNull(duty(clause).deadline());
    }

    private static ProposedDuty duty(String clause) {
        var reading = new DocumentReader().read(DOCUMENT.formatted(clause), Bodies.none());
        var duties =
                new DutyProposer(reading, new RegisterBodies(), new HashMap<>(), new Gathering())
                        .duties(new HashMap<>());
        return new ArrayList<>(duties.values()).getFirst();
    }
}
