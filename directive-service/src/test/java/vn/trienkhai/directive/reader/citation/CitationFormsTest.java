package vn.trienkhai.directive.reader.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** Rows 19, 146: what is cited and what only looks like it. */
class CitationFormsTest {

    @Test
    void aNumberWithTheBodyAloneIsCited() {
        assertThat(
                        symbols(
                                "1. Thực hiện Chỉ thị số 24/TTg ngày 29/7/1999 của Thủ tướng Chính phủ."))
                .containsExactly("24/TTg");
        assertThat(symbols("1. Tỷ lệ đạt 24/TW và 12/CP.")).isEmpty();
    }

    @Test
    void theNumberOfAFormIsNone() {
        assertThat(symbols("1. Lập danh sách theo Mẫu số 01/BCĐ-MT và Biểu số 02/BCĐ-MT."))
                .isEmpty();
    }

    @Test
    void theUnitBehindADotTheSlipOfTheShiftKeyAndCyrillicLettersBelongToIt() {
        assertThat(symbols("1. Theo Công văn số 672/VPCP-V.I ngày 19/7/2025, 14/UBND-CN.XD."))
                .containsExactly("672/VPCP-V.I", "14/UBND-CN.XD");
        assertThat(symbols("1. Theo Công văn số 672/VPCP-KTTH. UBND tỉnh lập danh sách."))
                .containsExactly("672/VPCP-KTTH");
        assertThat(symbols("1. Thực hiện Chương trình số 14-CTr/Tu ngày 3/8/2026 và 5-KL/Tw."))
                .containsExactly("14-CTr/TU", "5-KL/TW");
        assertThat(symbols("1. Theo hướng dẫn số 1645/BТС-PTHT ngày 22/10/2025."))
                .containsExactly("1645/BTC-PTHT");
    }

    @Test
    void theDayOnWhichItWasToldMayStandBeforeIt() {
        var read =
                new DocumentReader()
                        .read(
                                "CÔNG VĂN\n\n1. Ngày 22/10/2025, tại Thông báo số 569/TB-VPCP của Văn"
                                        + " phòng Chính phủ, đã giao việc này.\n",
                                Bodies.none());
        assertThat(read.citations().getFirst().value().date()).isEqualTo("2025-10-22");
    }

    @Test
    void footnotesBehindTheSignatureAreRead() {
        var text =
                """
                KẾ HOẠCH
                Triển khai

                1. Rà soát.

                Nơi nhận:
                - Các sở theo Công văn số 5/BC-MAU;
                - Lưu: VT.

                TM. ỦY BAN
                CHỦ TỊCH
                Nguyễn Văn Mẫu

                [1] Chỉ thị số 46-CT/TW, ngày 16/5/2025 của Bộ Chính trị.
                """;
        assertThat(symbols(text)).containsExactly("46-CT/TW");
    }

    /** A long note is broken into many lines; the list above it is still no citation. */
    @Test
    void aLongFootnoteIsReadToItsEnd() {
        var text =
                """
                KẾ HOẠCH
                Triển khai

                1. Rà soát.[1]

                Nơi nhận:
                - Các sở theo Công văn số 5/BC-MAU;
                - Lưu: VT.

                TM. ỦY BAN
                CHỦ TỊCH
                Nguyễn Văn Mẫu

                [1]
                %s
                Kế hoạch số 53/KH-UBND ngày 21/3/2018 của Ủy ban nhân dân tỉnh Mẫu.
                """
                        .formatted("Chương trình của nhiều cấp, nhiều ngành;\n".repeat(20));
        assertThat(symbols(text)).containsExactly("53/KH-UBND");
    }

    @Test
    void slipsOfTheScannerAreMended() {
        assertThat(symbols("1. Thực hiện Nghị quyết số 17/2022/UBTVQHI5 ngày 24/3/2022."))
                .containsExactly("17/2022/UBTVQH15");
        assertThat(symbols("1. Thực hiện Nghị quyết số 50- NO/TW ngày 20/8/2019."))
                .containsExactly("50-NQ/TW");
        assertThat(symbols("1. Theo Quyết định số 26/QD-BCD ngày 20/8/2026 của Trưởng ban."))
                .containsExactly("26/QĐ-BCĐ");
        assertThat(symbols("1. Theo Công văn số 159/SXD-QLN& TTMAU ngày 14/11/2025."))
                .containsExactly("159/SXD-QLN&TTMAU");
    }

    @Test
    void anAgreementIsNamedBeforeItsPartiesAndDatedByItsSigning() {
        var read =
                new DocumentReader()
                        .read(
                                "THÔNG BÁO\n\n"
                                        + "1. Thực hiện Bản Thỏa thuận phối hợp công tác giữa Bộ Y tế"
                                        + " và Bộ Công Thương số 03/BTT-BYT-BCT được ký kết ngày"
                                        + " 08/11/2021.\n",
                                Bodies.none());
        var cited = read.citations().getFirst().value();
        assertThat(cited.type()).isEqualTo("Bản thỏa thuận");
        assertThat(cited.date()).isEqualTo("2021-11-08");
    }

    @Test
    void aDayWhoseFirstLetterWasMisreadIsItsDay() {
        var read =
                new DocumentReader()
                        .read(
                                "CÔNG VĂN\n\n"
                                        + "1. Theo Thông báo số 18/TB-BYT hgày 21/01/2024 của Bộ Y"
                                        + " tế.\n",
                                Bodies.none());
        assertThat(read.citations().getFirst().value().date()).isEqualTo("2024-01-21");
    }

    @Test
    void recipientsWithoutDashesMayStandApart() {
        var text =
                """
                KẾ HOẠCH
                Triển khai

                1. Rà soát.

                Nơi nhận

                Như trên;

                TT. Nguyễn Văn Mẫu (để báo cáo);

                Lưu: VT.

                TL. BỘ TRƯỞNG
                VỤ TRƯỞNG
                Trần Văn Mẫu
                """;
        assertThat(new DocumentReader().read(text, Bodies.none()).recipients())
                .extracting(found -> found.value().name())
                .containsExactly("Như trên", "TT. Nguyễn Văn Mẫu", "VT");
    }

    @Test
    void aDateInCapitalsIsNoPartOfTheSymbol() {
        assertThat(symbols("1. THỰC HIỆN CHỈ THỊ SỐ 14-CT/TW NGÀY 19/7/2017 CỦA BAN BÍ THƯ."))
                .containsExactly("14-CT/TW");
    }

    @Test
    void theMarkBehindTheNumberMayBeMissing() {
        assertThat(symbols("1. Thực hiện Quyết định số 84 QĐ/MAUVP ngày 22/02/2013."))
                .containsExactly("84QĐ/MAUVP");
        assertThat(symbols("1. Có 84 KH/MAUVP được gửi.")).isEmpty();
    }

    @Test
    void theDayOfADocumentMayStandBeforeItsIssuer() {
        var read =
                new DocumentReader()
                        .read(
                                "1. Trước đó, ngày 16/8/2018 Sở Y tế đã có Công văn số 95/SYT-NV.",
                                Bodies.none());
        assertThat(read.citations())
                .singleElement()
                .satisfies(found -> assertThat(found.value().date()).isEqualTo("2018-08-16"));
    }

    private static List<String> symbols(String text) {
        return new DocumentReader()
                .read(text, Bodies.none()).citations().stream()
                        .map(found -> String.valueOf(found.value().symbol()))
                        .toList();
    }
}
