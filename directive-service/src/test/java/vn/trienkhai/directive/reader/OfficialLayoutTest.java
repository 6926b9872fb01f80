package vn.trienkhai.directive.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 4, 19, 20: forms that Decree 30/2020 and Guideline 36-HD/VPTW allow, and their variants. */
class OfficialLayoutTest {

    private static final String TELEGRAM =
            """
            BỘ XÂY DỰNG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 15/CĐ-BXD
            Hà Nội, ngày 12 tháng 9 năm 2024
            CÔNG ĐIỆN
            Về việc ứng phó mưa lớn tại miền núi
            BỘ XÂY DỰNG điện:
            - Các Cục: Đường bộ Việt Nam, Đường sắt Việt Nam;
            - Sở Xây dựng các tỉnh: An Mẫu, Bình Mẫu.
            Mưa lớn kéo dài nhiều ngày tại miền núi. Bộ Xây dựng yêu cầu:
            1. Cục Đường bộ Việt Nam trực ban, báo cáo Bộ Xây dựng trước ngày 13/9/2024.
            2. Cục Kinh tế - Quản lý đầu tư xây dựng
            - Chủ trì rà soát các công trình.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            KT. BỘ TRƯỞNG, CHỦ NHIỆM
            THỨ TRƯỞNG
            Trần Văn Mẫu
            """;

    private static Reading read(String text) {
        return new DocumentReader().read(text, Bodies.none());
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    private static List<String> roles(Reading reading) {
        return reading.assignments().stream()
                .map(found -> found.value().role() + " " + found.value().body())
                .toList();
    }

    @Test
    void aTelegramNamesItsAddresseesBehindItsAbstract() {
        var reading = read(TELEGRAM);
        assertThat(value(reading.header().abstractText()))
                .isEqualTo("Về việc ứng phó mưa lớn tại miền núi");
        assertThat(reading.addressees().stream().map(found -> found.value().name()))
                .containsExactly(
                        "Các Cục: Đường bộ Việt Nam, Đường sắt Việt Nam",
                        "Sở Xây dựng các tỉnh: An Mẫu, Bình Mẫu");
        assertThat(roles(reading)).noneMatch(role -> role.contains("An Mẫu"));
    }

    @Test
    void aNameOfTwoPartsKeepsItsVerbs() {
        assertThat(roles(read(TELEGRAM))).contains("LEAD Cục Kinh tế - Quản lý đầu tư xây dựng");
    }

    @Test
    void anOfficeOfTwoNamesStandsOnOneLineOfTheCapacity() {
        assertThat(value(read(TELEGRAM).header().capacity()))
                .isEqualTo("KT. BỘ TRƯỞNG, CHỦ NHIỆM | THỨ TRƯỞNG");
    }

    @Test
    void footnotesBehindTheSignatureCite() {
        var cited = read(TELEGRAM + "\n[1] Chỉ thị số 8/CT-TTg ngày 02/01/2024 của Thủ tướng.\n");
        assertThat(cited.citations().stream().map(found -> found.value().symbol()))
                .containsExactly("8/CT-TTg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theo Mẫu số 01/BC-XD", "theo biểu số 02/BC-XD"})
    void theNumberOfAFormCitesNothing(String form) {
        assertThat(read("1. Các sở báo cáo " + form + " kèm theo.\n").citations()).isEmpty();
    }

    @Test
    void aLineThatEndsInACommaGoesOnInTheNext() {
        var reading =
                read(
                        """
                        1. Sở Y tế chủ trì, phối hợp với Sở Văn hóa mẫu,
                        Văn phòng Tỉnh ủy lập đề án.
                        """);
        assertThat(roles(reading)).contains("COORDINATE Văn phòng Tỉnh ủy");
    }

    @Test
    void theStandingBoardOfAFrontBearsTheNameOfTheFront() {
        var reading =
                read(
                        """
                        ỦY BAN MTTQ VIỆT NAM
                        XÃ AN MẪU
                        BAN THƯỜNG TRỰC
                        Số: 3/KH-MTTQ
                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        An Mẫu, ngày 05 tháng 01 năm 2026
                        KẾ HOẠCH
                        Tổ chức hội nghị
                        1. Các thôn họp.
                        """);
        assertThat(value(reading.header().issuer()))
                .isEqualToIgnoringCase("Ban Thường trực Ủy ban MTTQ Việt Nam xã An Mẫu");
    }

    private static List<String> recipients(String text) {
        return read(text).recipients().stream().map(found -> found.value().name()).toList();
    }

    @Test
    void recipientsWithoutDashesMayStandApart() {
        var list =
                "Nơi nhận\n\nNhư trên;\n\nBộ trưởng (để báo cáo);\n\nLưu: VT.\n\nTL. BỘ TRƯỞNG\n";
        assertThat(recipients(TELEGRAM.substring(0, TELEGRAM.indexOf("Nơi nhận")) + list))
                .containsExactly("Như trên", "Bộ trưởng", "VT");
    }

    @Test
    void aRecipientGoesOnInItsCellAfterAComma() {
        var list =
                "| Nơi nhận:<br>- Ban Kiểm tra,<br>VP Đảng ủy;<br>- Các thôn;<br>- Lưu: VT. | CHỦ"
                        + " TỊCH<br>Trần Văn Mẫu |\n";
        assertThat(recipients(TELEGRAM.substring(0, TELEGRAM.indexOf("Nơi nhận")) + list))
                .containsExactly("Ban Kiểm tra, VP Đảng ủy", "Các thôn", "VT");
    }

    @Test
    void aMisreadHeadOfTheListIsKnown() {
        assertThat(recipients(TELEGRAM.replace("Nơi nhận", "Nơi nhậm")))
                .containsExactly("Như trên", "VT");
    }

    @Test
    void anExtractOfATelegramWithoutSignatureKeepsItsBody() {
        var head = TELEGRAM.indexOf("Nơi nhận");
        assertThat(roles(read(TELEGRAM.substring(0, head)))).isNotEmpty();
    }

    @Test
    void anAbstractGoesOnInSmallLettersBehindABlankLine() {
        var torn = TELEGRAM.replace("ứng phó mưa lớn tại", "ứng phó mưa lớn\n\ntại");
        assertThat(value(read(torn).header().abstractText()))
                .isEqualTo("Về việc ứng phó mưa lớn tại miền núi");
    }

    @Test
    void aMinistryOfHomeAffairsIsOneBody() {
        var renamed = TELEGRAM.replace("BỘ XÂY DỰNG\n", "BỘ NỘI VỤ\n");
        assertThat(value(read(renamed).header().issuer())).isEqualTo("Bộ Nội vụ");
    }
}
