package vn.trienkhai.directive.reader.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.symbol.Regime;

/** Whose form a document has, where its number is missing (row 4). */
class RegimeTest {

    private static final String PLAN =
            """
            %s
            Bình An, ngày 03 tháng 02 năm 2026

            KẾ HOẠCH
            Kiểm tra kho lưu trữ

            1. Các chi bộ quán triệt kế hoạch này.

            Nơi nhận:
            - Như trên.

            %s

            Trần Thị Mẫu
            """;

    @Test
    void theMottoShowsItWithoutANumber() {
        assertThat(regime("TỈNH ỦY BÌNH AN\n\nĐẢNG CỘNG SẢN VIỆT NAM")).isEqualTo(Regime.PARTY);
        assertThat(regime("UBND TỈNH BÌNH AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                .isEqualTo(Regime.STATE);
    }

    /** The Party signs T/M, the state TM. */
    @Test
    void whoSignsShowsItWhereNeitherMottoNorNumberDoes() {
        assertThat(regime("BAN CHỈ ĐẠO SỐ 7", "T/M BAN CHỈ ĐẠO")).isEqualTo(Regime.PARTY);
        assertThat(regime("BAN CHỈ ĐẠO SỐ 7", "TM. BAN CHỈ ĐẠO")).isEqualTo(Regime.STATE);
    }

    @Test
    void elseABodyOfThePartyDoes() {
        assertThat(regime("TỈNH ỦY BÌNH AN")).isEqualTo(Regime.PARTY);
        assertThat(regime("ĐẢNG ĐOÀN HỘI LÀM VƯỜN")).isEqualTo(Regime.PARTY);
    }

    @Test
    void withoutAnyOfThemNobodyKnows() {
        assertThat(regime("HỘI LÀM VƯỜN TỈNH BÌNH AN")).isNull();
        assertThat(regime("ỦY BAN NHÂN DÂN TỈNH BÌNH AN")).isNull();
    }

    private static @Nullable Regime regime(String letterhead) {
        return regime(letterhead, "CHỦ TRÌ");
    }

    private static @Nullable Regime regime(String letterhead, String signs) {
        var text = PLAN.formatted(letterhead, signs);
        var found = new DocumentReader().read(text, Bodies.none()).header();
        return found.regime() == null ? null : found.regime().value();
    }
}
