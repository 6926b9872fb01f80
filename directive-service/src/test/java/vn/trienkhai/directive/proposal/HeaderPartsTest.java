package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.api.LegalBasis;
import vn.trienkhai.directive.api.ProposedHeader;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** Rows 3, 4: what else the opening, the letterhead and the stamp say (domain §5.2). */
class HeaderPartsTest {

    private static final String DECISION =
            """
            HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH AN
            KHÓA XIII, NHIỆM KỲ 2026-2031
            Số: 12/NQ-HĐND

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Bình An, ngày 03 tháng 02 năm 2026

            NGHỊ QUYẾT
            Về hỗ trợ nhà ở

            Căn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023;
            Căn cứ Nghị định số 95/2024/NĐ-CP ngày 24 tháng 7 năm 2024 của Chính phủ;
            Căn cứ tình hình thực tế của tỉnh;
            Xét Tờ trình số 15/TTr-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh.

            QUYẾT NGHỊ:

            Điều 1. Hỗ trợ theo Quyết định số 4/2025/QĐ-UBND ngày 03/3/2025.
            Căn cứ Kế hoạch số 6/KH-UBND ngày 04/3/2025, các xã lập danh sách.

            TM. HỘI ĐỒNG NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn Mẫu
            """;

    private static final String PLAN =
            """
            TỈNH ỦY BÌNH AN
            *
            Số 15-KH/TU

            ĐẢNG CỘNG SẢN VIỆT NAM
            Bình An, ngày 20 tháng 01 năm 2026

            KẾ HOẠCH
            triển khai thực hiện Nghị quyết số 7-NQ/TU về lưu trữ

            SỞ NỘI VỤ TỈNH BÌNH AN
            Số: 18.2
            Ngày: 5/2/2026
            ĐẾN

            Chuyển Ph. Lưu trữ
            đ/c Tr., H. xem

            Thực hiện Nghị quyết số 7-NQ/TU ngày 05/5/2021 của Tỉnh ủy, Kết luận số 4-KL/TU ngày 06/5/2021 và sau khi đã nhận đủ ý kiến của các huyện về Công văn số 3-CV/TU ngày 06/5/2021, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:

            1. Các huyện rà soát theo Kết luận số 8-KL/TU ngày 06/5/2022.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ
            Trần Văn Mẫu
            """;

    @Test
    void everyBasisOfTheOpeningIsOneAndWhatTheArticlesCiteIsNone() {
        assertThat(header(DECISION).legalBases())
                .extracting(LegalBasis::text)
                .containsExactly(
                        "Luật Nhà ở ngày 27 tháng 11 năm 2023",
                        "Nghị định số 95/2024/NĐ-CP ngày 24 tháng 7 năm 2024 của Chính phủ",
                        "Xét Tờ trình số 15/TTr-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh");
        assertThat(header(DECISION).legalBases())
                .extracting(LegalBasis::symbol)
                .containsExactly(null, "95/2024/NĐ-CP", "15/TTr-UBND");
    }

    @Test
    void whatThePartyCarriesOutInItsFirstSentenceIsItsBasis() {
        assertThat(header(PLAN).legalBases())
                .extracting(LegalBasis::symbol)
                .containsExactly("7-NQ/TU", "4-KL/TU");
    }

    @Test
    void theTermOfTheIssuerIsTold() {
        assertThat(header(DECISION).term()).isEqualTo("KHÓA XIII, NHIỆM KỲ 2026-2031");
        assertThat(header(PLAN).term()).isNull();
    }

    @Test
    void theStampKeepsItsDayAsWrittenAndTheHandwritingBelowIt() {
        var header = header(PLAN);
        var stamp = Objects.requireNonNull(header.arrivalStamp());

        assertThat(stamp.number()).isEqualTo("18.2");
        assertThat(stamp.date()).isEqualTo("5/2/2026");
        assertThat(stamp.day()).isEqualTo("2026-02-05");
        assertThat(stamp.note()).isEqualTo("Chuyển Ph. Lưu trữ đ/c Tr., H. xem");
        assertThat(header.unverified())
                .filteredOn(each -> each.field().equals("arrivalStamp.note"))
                .singleElement()
                .satisfies(each -> assertThat(each.state().value()).isEqualTo("DOUBTFUL"));
    }

    /** What is printed below a stamp is no handwriting. */
    @Test
    void aStampAboveTheLetterheadHasNoNote() {
        var stamped = "VĂN PHÒNG HUYỆN MẪU\nSố: 44\nNgày: 06/3/2026\nĐẾN\n\n" + DECISION;
        var stamp = Objects.requireNonNull(header(stamped).arrivalStamp());

        assertThat(stamp.date()).isEqualTo("06/3/2026");
        assertThat(stamp.note()).isNull();
        assertThat(noteOf(DECISION.replace("CỘNG HÒA", "Số: 44\nNgày: 06/3/2026\nĐẾN\nCỘNG HÒA")))
                .isNull();
        assertThat(noteOf(DECISION.replace("Nguyễn", "Số: 44\nNgày: 06/3/2026\nĐẾN\nNguyễn")))
                .isNull();
        assertThat(noteOf(PLAN.replaceFirst("Chuyển.*\nđ/c.*", "Kính gửi: Các huyện ủy"))).isNull();
    }

    private static @Nullable String noteOf(String text) {
        return Objects.requireNonNull(header(text).arrivalStamp()).note();
    }

    private static ProposedHeader header(String text) {
        var reading = new DocumentReader().read(text, Bodies.none());
        return new HeaderProposer(reading, new RegisterBodies(), UUID.randomUUID(), new Gathering())
                .header();
    }
}
