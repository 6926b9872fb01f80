package vn.trienkhai.directive.reader.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Found;

/** Rows 4, 19: who issues and who signs, with a letterhead of any form or without one. */
class IssuerFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ỦY BAN MTTQ VIỆT NAM~XÃ AN MẪU~BAN THƯỜNG TRỰC       | Ban Thường trực Ủy ban MTTQ Việt Nam xã An Mẫu
                    /ỦY BAN MTTQ VIỆT NAM XÃ AN MẪU~BAN THƯỜNG TRỰC      | Ban Thường trực Ủy ban MTTQ Việt Nam xã An Mẫu
                    TỈNH ĐOÀN AN MẪU~BAN THƯỜNG VỤ                       | Ban Thường vụ Tỉnh đoàn An Mẫu
                    HỘI ĐỒNG NHÂN DÂN TỈNH AN MẪU~THƯỜNG TRỰC            | Thường trực Hội đồng nhân dân tỉnh An Mẫu
                    UBND TỈNH AN MẪU~SỞ TÀI CHÍNH                        | Sở Tài chính
                    UBND XÃ AN MẪU                                       | Ủy ban nhân dân xã An Mẫu
                    UBND TỈNH AN MẪU~VĂN PHÒNG                           | Văn phòng Ủy ban nhân dân tỉnh An Mẫu
                    CHỦ TỊCH~ỦY BAN NHÂN DÂN TỈNH AN MẪU                 | Chủ tịch Ủy ban nhân dân tỉnh An Mẫu
                    BỘ NỘI VỤ                                            | Bộ Nội vụ
                    ỦY BAN THƯỜNG VỤ QUỐC HỘI                            | Ủy ban Thường vụ Quốc hội
                    ỦY BAN BẦU CỬ~TỈNH AN MẪU                            | Ủy ban bầu cử tỉnh An Mẫu
                    ĐẢNG ỦY XÃ AN MẪU BAN XÂY DỰNG ĐẢNG                  | Ban Xây dựng Đảng
                    """)
    void theLowestBodyOfTheLetterheadIssues(String lines, String issuer) {
        var text =
                lines
                        + "~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM~Độc lập - Tự do - Hạnh phúc~"
                        + "Số: 12/KH-ABC~An Mẫu, ngày 05 tháng 3 năm 2024~KẾ HOẠCH~Triển khai~~"
                        + "I. NỘI DUNG~~1. Rà soát.~";
        assertThat(issuer(text)).isEqualToIgnoringCase(issuer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Thực hiện Luật Mẫu, UBND Thành phố yêu cầu các sở, ban, ngành thực hiện nội dung sau: | Ủy ban nhân dân Thành phố
                    Để khắc phục, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện một số nhiệm vụ sau: | Ban Thường vụ Tỉnh ủy
                    Sở Nội vụ An Mẫu hướng dẫn việc kiện toàn tổ chức như sau:                             | Sở Nội vụ An Mẫu
                    Qua theo dõi, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện:                  | Ủy ban nhân dân tỉnh
                    Căn cứ chỉ đạo của Thủ tướng Chính phủ yêu cầu rà soát, Bộ Nội vụ đề nghị các bộ:      | Bộ Nội vụ
                    """)
    void withoutALetterheadTheBodyThatActsIssues(String sentence, String issuer) {
        assertThat(issuer("CHỈ THỊ~Về tăng cường quản lý~~" + sentence + "~~1. Rà soát.~"))
                .isEqualTo(issuer);
    }

    @Test
    void whatAConverterRanTogetherIsParted() {
        var header =
                new DocumentReader()
                        .read(
                                """
                                VĂN PHÒNG UBND TỈNH

                                straight connector 2Số: 955/VP-TH

                                An Mẫu, ngày 05 tháng 3 năm 2024

                                THÔNG BÁO
                                Về thư viện

                                1. Rà soát.

                                KT. BỘ TRƯỞNG, CHỦ NHIỆM
                                PHÓ CHỦ NHIỆMTrần Văn Mẫu
                                """,
                                Bodies.none())
                        .header();

        assertThat(header.symbol()).extracting(Found::value).isEqualTo("955/VP-TH");
        assertThat(header.signer()).extracting(Found::value).isEqualTo("Trần Văn Mẫu");
        assertThat(header.capacity())
                .extracting(Found::value)
                .isEqualTo("KT. BỘ TRƯỞNG, CHỦ NHIỆM | PHÓ CHỦ NHIỆM");
        assertThat(header.issuer().value()).startsWith("Văn phòng UBND");
    }

    @Test
    void theHeadAboveTheGroundsIssues() {
        assertThat(
                        issuer(
                                "QUYẾT ĐỊNH~Ban hành Kế hoạch~~CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN MẪU~~"
                                        + "Căn cứ Luật Mẫu;~~QUYẾT ĐỊNH:~~Điều 1. Ban hành.~"))
                .isEqualToIgnoringCase("Ủy ban nhân dân tỉnh An Mẫu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KT. BỘ TRƯỞNG, CHỦ NHIỆM~PHÓ CHỦ NHIỆM~Nguyễn Văn Mẫu                 | KT. BỘ TRƯỞNG, CHỦ NHIỆM + PHÓ CHỦ NHIỆM
                    TM. TIỂU BAN~TRƯỞNG TIỂU BAN~Nguyễn Văn Mẫu~TRƯỞNG BAN XÂY DỰNG ĐẢNG  | TM. TIỂU BAN + TRƯỞNG TIỂU BAN + TRƯỞNG BAN XÂY DỰNG ĐẢNG
                    TL. CHỦ TỊCH~KT. CHÁNH VĂN PHÒNG~PHÓ CHÁNH VĂN PHÒNG~Nguyễn Văn Mẫu   | TL. CHỦ TỊCH + KT. CHÁNH VĂN PHÒNG + PHÓ CHÁNH VĂN PHÒNG
                    TM. ỦY BAN MẶT TRẬN~TỔ QUỐC VIỆT NAM XÃ~CHỦ TỊCH~Nguyễn Văn Mẫu       | TM. ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ + CHỦ TỊCH
                    GIÁM ĐỐC~Nguyễn Văn Mẫu~GIÁM ĐỐC~Trần Thị Mẫu                         | GIÁM ĐỐC
                    """)
    void everyLineOfTheCapacityCounts(String lines, String capacity) {
        var text = "KẾ HOẠCH~Triển khai~~1. Rà soát.~~" + lines + "~";
        var header = new DocumentReader().read(broken(text), Bodies.none()).header();
        assertThat(value(header.capacity())).isEqualTo(capacity.replace(" + ", " | "));
        assertThat(value(header.signer())).isEqualTo("Nguyễn Văn Mẫu");
    }

    @Test
    void theSignatureTellsWhichOfTheNamedBodiesIssues() {
        var text =
                "THÔNG BÁO~Kết luận cuộc họp~~Phó Thủ tướng chủ trì cuộc họp, Bộ Mẫu yêu cầu các bên dự.~~"
                        + "1. Rà soát.~~Văn phòng Chính phủ thông báo để các cơ quan biết.~~"
                        + "KT. BỘ TRƯỞNG, CHỦ NHIỆM~PHÓ CHỦ NHIỆM~Nguyễn Văn Mẫu~";
        assertThat(issuer(text)).isEqualTo("Văn phòng Chính phủ");
    }

    @Test
    void theAbstractOfADispatchEndsWhereItIsAddressed() {
        var text =
                "BỘ Y TẾ~Số: 09/CĐ-BYT~An Mẫu, ngày 15 tháng 02 năm 2024~CÔNG ĐIỆN~~Về việc ứng phó dịch bệnh~~"
                        + "tại các xã miền núi~~BỘ TRƯỞNG BỘ Y TẾ điện:~~- Sở Y tế các tỉnh.~~1. Rà soát.~";
        var header = new DocumentReader().read(broken(text), Bodies.none()).header();
        assertThat(value(header.abstractText()))
                .isEqualTo("Về việc ứng phó dịch bệnh tại các xã miền núi");
    }

    @Test
    void aDotInTheNumberIsDirt() {
        var text =
                "BỘ Y TẾ~Số: 66.2/QĐ-BYT~An Mẫu, ngày 15 tháng 02 năm 2024~QUYẾT ĐỊNH~Về việc ban hành quy chế~~1. Rà soát.~";
        var header = new DocumentReader().read(broken(text), Bodies.none()).header();
        assertThat(value(header.number())).isEqualTo("662");
        assertThat(value(header.symbol())).isEqualTo("662/QĐ-BYT");
    }

    @Test
    void aLetterOfWhichOnlyTheWordAboutIsWrittenOutHasAnAbstract() {
        var text =
                "SỞ Y TẾ~Số: 12/SYT-NV~Về hướng dẫn đánh giá trạm y tế~An Mẫu, ngày 05 tháng 3 năm 2024~"
                        + "Kính gửi: Các trạm y tế.~~Sở Y tế hướng dẫn như sau.~";
        var header = new DocumentReader().read(broken(text), Bodies.none()).header();
        assertThat(value(header.abstractText())).isEqualTo("Về hướng dẫn đánh giá trạm y tế");
        assertThat(value(header.type())).isEqualTo("Công văn");
    }

    @Test
    void aNameWithoutMarksIsReadAsTheTextWritesIt() {
        var head =
                "BỘ MẪU -~TONG CYC MAU THU~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM~Độc lập - Tự do - Hạnh phúc~"
                        + "Số: 12/TCM-KH~Hà Nội, ngày 2 6 tháng 0 3 năm 2024~KẾ HOẠCH~Triển khai~~";
        var text = head + "I. NỘI DUNG~~1. Gửi báo cáo về Tổng cục Mẫu thu trước khi họp.~";
        var header = new DocumentReader().read(broken(text), Bodies.none()).header();
        assertThat(value(header.issuer())).isEqualTo("Tổng cục Mẫu thu");
        assertThat(header.issuer()).matches(found -> found != null && found.confidence() < 0.9);
        assertThat(header.date()).matches(found -> found != null);
    }

    /** A tilde stands for the end of a line. */
    private static String broken(String text) {
        return text.replace('~', '\n');
    }

    private static @Nullable String issuer(String text) {
        return value(new DocumentReader().read(broken(text), Bodies.none()).header().issuer());
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
