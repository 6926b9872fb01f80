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
                    ỦY BAN BẦU CỬ~TỈNH AN MẪU                            | Ủy ban bầu cử tỉnh An Mẫu
                    ĐẢNG ỦY XÃ AN MẪU BAN XÂY DỰNG ĐẢNG                  | Ban Xây dựng Đảng
                    """)
    void theLowestBodyOfTheLetterheadIssues(String lines, String issuer) {
        var text =
                lines.replace('~', '\n')
                        + "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                        + "Số: 12/KH-ABC\nAn Mẫu, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTriển khai\n\n"
                        + "I. NỘI DUNG\n\n1. Rà soát.\n";
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
        assertThat(issuer("CHỈ THỊ\nVề tăng cường quản lý\n\n" + sentence + "\n\n1. Rà soát.\n"))
                .isEqualTo(issuer);
    }

    @Test
    void theHeadAboveTheGroundsIssues() {
        assertThat(
                        issuer(
                                """
                                QUYẾT ĐỊNH
                                Ban hành Kế hoạch

                                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN MẪU

                                Căn cứ Luật Mẫu;

                                QUYẾT ĐỊNH:

                                Điều 1. Ban hành.
                                """))
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
                    GIÁM ĐỐC~Nguyễn Văn Mẫu~GIÁM ĐỐC~Trần Thị Mẫu                         | GIÁM ĐỐC
                    """)
    void everyLineOfTheCapacityCounts(String lines, String capacity) {
        var text = "KẾ HOẠCH\nTriển khai\n\n1. Rà soát.\n\n" + lines.replace('~', '\n') + "\n";
        var header = new DocumentReader().read(text, Bodies.none()).header();
        assertThat(value(header.capacity())).isEqualTo(capacity.replace(" + ", " | "));
        assertThat(value(header.signer())).isEqualTo("Nguyễn Văn Mẫu");
    }

    @Test
    void aLetterOfWhichOnlyTheWordAboutIsWrittenOutHasAnAbstract() {
        var text =
                """
                SỞ Y TẾ
                Số: 12/SYT-NV
                Về hướng dẫn đánh giá trạm y tế
                An Mẫu, ngày 05 tháng 3 năm 2024
                Kính gửi: Các trạm y tế.

                Sở Y tế hướng dẫn như sau.
                """;
        var header = new DocumentReader().read(text, Bodies.none()).header();
        assertThat(value(header.abstractText())).isEqualTo("Về hướng dẫn đánh giá trạm y tế");
        assertThat(value(header.type())).isEqualTo("Công văn");
    }

    private static @Nullable String issuer(String text) {
        return value(new DocumentReader().read(text, Bodies.none()).header().issuer());
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
