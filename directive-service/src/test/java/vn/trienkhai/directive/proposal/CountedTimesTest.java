package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.api.DutyDeadlineKind;
import vn.trienkhai.directive.api.DutyDeadlineUnit;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** Times that are counted from something and duties that wait for another (rows 20, 26). */
class CountedTimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kể từ ngày nhận được văn bản này",
                "kể từ ngày nhận Công văn này",
                "kể từ ngày nhận được văn bản",
                "kể từ khi nhận được Kế hoạch này"
            })
    void theReceiptOfThisDocument(String from) {
        var deadline = deadline("Sở Nội vụ chủ trì rà soát kho trong 5 ngày làm việc " + from);

        assertThat(deadline.kind()).isEqualTo(DutyDeadlineKind.AFTER);
        assertThat(deadline.after()).isEqualTo("receipt");
        assertThat(deadline.amount()).isEqualTo(5);
        assertThat(deadline.unit()).isEqualTo(DutyDeadlineUnit.WORKING_DAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kể từ ngày ban hành Kế hoạch này",
                "kể từ ngày ký",
                "kể từ ngày ký ban hành Quyết định này",
                "kể từ ngày Kế hoạch này được ban hành"
            })
    void theIssueOfThisDocument(String from) {
        var deadline = deadline("Sở Nội vụ chủ trì rà soát kho trong thời hạn 10 ngày " + from);

        assertThat(deadline.after()).isEqualTo("issue");
        assertThat(deadline.unit()).isEqualTo(DutyDeadlineUnit.DAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kể từ khi hoàn thành kiểm tra",
                "kể từ ngày nhận đủ hồ sơ",
                "kể từ ngày nhận được Quyết định của Thủ tướng Chính phủ",
                "kể từ ngày ký hợp đồng",
                "kể từ ngày Kế hoạch này có hiệu lực"
            })
    void whatItIsCountedFromIsAskedAndNeverGuessed(String from) {
        var duty =
                duties("Sở Nội vụ chủ trì rà soát kho trong thời hạn 3 tháng " + from).getFirst();
        var deadline = Objects.requireNonNull(duty.deadline());

        assertThat(deadline.kind()).isEqualTo(DutyDeadlineKind.AFTER);
        assertThat(deadline.amount()).isEqualTo(3);
        assertThat(deadline.unit()).isEqualTo(DutyDeadlineUnit.MONTHS);
        assertThat(deadline.after()).isNull();
        assertThat(deadline.raw()).contains(from);
    }

    @ParameterizedTest
    @CsvSource({
        "trong thời hạn 05 ngày làm việc, 5, WORKING_DAYS",
        "trong 24 giờ, 1, DAYS",
        "trong 02 tuần, 14, DAYS",
        "trong thời hạn 15 ngày làm việc kể từ ngày 01/3/2026, 15, WORKING_DAYS"
    })
    void aTimeThatBeginsNowhereIsAskedFor(String words, int amount, DutyDeadlineUnit unit) {
        var deadline = deadline("Sở Nội vụ chủ trì rà soát kho, hoàn thành " + words);

        assertThat(deadline.kind()).isEqualTo(DutyDeadlineKind.AFTER);
        assertThat(deadline.amount()).isEqualTo(amount);
        assertThat(deadline.unit()).isEqualTo(unit);
        assertThat(deadline.after()).isNull();
        assertThat(deadline.raw()).isEqualTo(words);
    }

    @Test
    void aTimeCountedFromADayGivesTheDay() {
        var deadline =
                deadline(
                        "Sở Nội vụ chủ trì rà soát kho trong thời hạn 15 ngày kể từ ngày"
                                + " 01/3/2026");

        assertThat(deadline.kind()).isEqualTo(DutyDeadlineKind.DATE);
        assertThat(deadline.date()).hasToString("2026-03-16");
        assertThat(deadline.inclusive()).isTrue();
    }

    @Test
    void aRoadmapIsAskedOfTheDuty() {
        var duty = duties("Sở Nội vụ chủ trì xây dựng đề án, có lộ trình cụ thể.").getFirst();

        assertThat(duty.qualifiers()).containsExactly("ROADMAP");
    }

    @Test
    void aTimeCountedFromWhatAnotherDoesNamesItsStep() {
        var duties =
                duties(
                        "Sở Nội vụ chủ trì xây dựng dự thảo đề án số hóa trước ngày 20/12/2026.",
                        "Sở Tư pháp thẩm định dự thảo trong 05 ngày làm việc kể từ khi nhận được dự"
                                + " thảo của Sở Nội vụ.");

        assertThat(duties.getFirst().step()).isEqualTo("d1");
        assertThat(duties.getLast().deadline().after()).isEqualTo("d1");
        assertThat(duties.getLast().deadline().amount()).isEqualTo(5);
        assertThat(duties.getLast().step()).isNull();
    }

    @Test
    void aDutyOnTheGroundOfReportsFollowsThem() {
        var duties =
                duties(
                        "Sở Y tế báo cáo Ủy ban nhân dân tỉnh kết quả trước ngày 20/12/2026.",
                        "Trên cơ sở báo cáo của Sở Y tế, Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh"
                                + " ban hành kế hoạch.");
        var deadline = Objects.requireNonNull(duties.getLast().deadline());

        assertThat(duties.getFirst().step()).isEqualTo("d1");
        assertThat(deadline.kind()).isEqualTo(DutyDeadlineKind.AFTER);
        assertThat(deadline.after()).isEqualTo("d1");
        assertThat(deadline.amount()).isNull();
        assertThat(deadline.raw()).isEqualTo("Trên cơ sở báo cáo của Sở Y tế");
    }

    @Test
    void whatEverybodyReportsIsWaitedForAndWhatEverybodyProposesIsNot() {
        var first = "Các sở, ngành báo cáo Ủy ban nhân dân tỉnh kết quả trước ngày 20/12/2026.";
        var after = "Trên cơ sở %s của các cơ quan, đơn vị, Sở Nội vụ tham mưu ban hành kế hoạch.";

        var reports = duties(first, after.formatted("báo cáo")).getLast().deadline();
        var proposals = duties(first, after.formatted("đề xuất")).getLast().deadline();

        assertThat(reports.after()).isEqualTo("d1");
        assertThat(proposals.kind()).isEqualTo(DutyDeadlineKind.NONE);
    }

    @Test
    void nobodyWaitsForWhatNoDutySays() {
        var duty =
                duties("Trên cơ sở báo cáo của Bộ Y tế, Sở Nội vụ tham mưu ban hành kế hoạch.")
                        .getFirst();

        assertThat(duty.deadline().kind()).isEqualTo(DutyDeadlineKind.NONE);
    }

    private static DeadlineTerms deadline(String sentence) {
        return Objects.requireNonNull(duties(sentence + ".").getFirst().deadline());
    }

    private static List<ProposedDuty> duties(String... sentences) {
        var text = new StringBuilder("KẾ HOẠCH\nKiểm tra kho\n\nII. TỔ CHỨC THỰC HIỆN\n");
        for (int i = 0; i < sentences.length; i++) {
            text.append(i + 1).append(". ").append(sentences[i]).append('\n');
        }
        var reading = new DocumentReader().read(text + "\nNơi nhận:\n- Lưu: VT.\n", Bodies.none());
        return new ArrayList<>(
                new DutyProposer(reading, new RegisterBodies(), new HashMap<>(), new Gathering())
                        .duties(new HashMap<>())
                        .values());
    }
}
