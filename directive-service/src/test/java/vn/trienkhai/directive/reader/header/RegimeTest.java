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
            """;

    @Test
    void theMottoShowsItWithoutANumber() {
        assertThat(regime("TỈNH ỦY BÌNH AN\n\nĐẢNG CỘNG SẢN VIỆT NAM")).isEqualTo(Regime.PARTY);
        assertThat(regime("UBND TỈNH BÌNH AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                .isEqualTo(Regime.STATE);
    }

    @Test
    void withoutMottoAndNumberNobodyKnows() {
        assertThat(regime("TỈNH ỦY BÌNH AN")).isNull();
    }

    private static @Nullable Regime regime(String letterhead) {
        var found = new DocumentReader().read(PLAN.formatted(letterhead), Bodies.none()).header();
        return found.regime() == null ? null : found.regime().value();
    }
}
