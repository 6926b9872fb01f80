package vn.trienkhai.directive.reader.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Found;

/** Rows 4 and 20: posts of which a scanner left only a part. */
class SpoiltPostsTest {

    private static final String LETTER =
            """
            BỘ TÀI CHÍNH CONG HOA XÃ HỘI CHỦ NGHIA VIET NAM
            TONG CUC HAI QUAN Độc lập - Tự do - Hanh phúc
            Số: 51/TCHQ-VP Hà Nội, ngày 05 tháng 3 năm 2026
            V/v sửa chữa kho hồ sơ

            Kính gửi: Các chi cục.

            Tổng cục Hải quan đề nghị các chi cục sửa chữa kho hồ sơ./.

            Noi nhận: KT. TONG CỤC TRƯỞNG
            - Như trên; PHO TONG CUC TRUONG
            - Lưu: VT, VP.

            Nông Văn Mẫu
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PHO pes CUC TRUONG | KT. TỔNG CỤC TRƯỞNG | PHÓ TỔNG CỤC TRƯỞNG
                    = ` TRƯỞNG         | KT. TỔNG CỤC TRƯỞNG | PHÓ TỔNG CỤC TRƯỞNG
                    ff                 | KT. TỔNG CỤC TRƯỞNG |
                    """)
    void whoSignsForSomebodyIsHisDeputy(String left, String authority, @Nullable String post) {
        assertThat(value(read("PHO TONG CUC TRUONG", left).capacity()))
                .isEqualTo(post == null ? authority : authority + " | " + post);
    }

    @Test
    void aPostWithATornWordIsTheNearestOne() {
        var text =
                LETTER.replace("KT. TONG CỤC TRƯỞNG", "TL. BỘ TRUONG")
                        .replace("PHO TONG CUC TRUONG", "CHÁ ANH VAN PHONG");
        var header = new DocumentReader().read(text, Bodies.none()).header();
        assertThat(value(header.capacity())).isEqualTo("TL. BỘ TRƯỞNG | CHÁNH VĂN PHÒNG");
    }

    @Test
    void theOfficeOfTheHeadWhoSignsBelongsToHisPost() {
        var text =
                LETTER.replace("KT. TONG CỤC TRƯỞNG", "TL. TONG CUC TRUONG")
                        .replace("PHO TONG CUC TRUONG", "(aa CUC TRUONG")
                        .replace("- Lưu", "- Vụ Kho (để b/c); CUC KIEM TRA\n- Lưu");
        var header = new DocumentReader().read(text, Bodies.none()).header();
        assertThat(value(header.capacity()))
                .isEqualTo("TL. TỔNG CỤC TRƯỞNG | CỤC TRƯỞNG CỤC KIỂM TRA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TL. TONG ce TRƯC ING | TL. TỔNG CỤC TRƯỞNG
                    TL. TONG GlAM DOG    | TL. TỔNG GIÁM ĐỐC
                    """)
    void aPostIsTheNearestOneThatSomebodySignsFor(String left, String capacity) {
        var text =
                LETTER.replace("KT. TONG CỤC TRƯỞNG", left).replace("PHO TONG CUC TRUONG", "f g");
        var read = new DocumentReader().read(text, Bodies.none()).header().capacity();
        assertThat(value(read)).isEqualTo(capacity);
        assertThat(read).satisfies(found -> assertThat(found.confidence()).isLessThan(0.9));
    }

    @Test
    void aDeputyIsKnownWithoutTheMiddleOfHisPost() {
        assertThat(value(read("PHO TONG CUC TRUONG", "g 9 PHO CỤC TRƯỞNG").capacity()))
                .isEqualTo("KT. TỔNG CỤC TRƯỞNG | PHÓ TỔNG CỤC TRƯỞNG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sÁN ABÍ THƯ         | BÍ THƯ
                    PHÓ B Í THU'        | PHÓ BÍ THƯ
                    S Í THƯ THƯỜNG TRưÊ | PHÓ BÍ THƯ THƯỜNG TRỰC
                    Ủy viên dự khuyết   |
                    """)
    void whoSignsForACommitteeIsReadBehindTheFirstRecipient(String left, @Nullable String post) {
        var text =
                LETTER.replace("KT. TONG CỤC TRƯỞNG", "T/M BAN THƯỜNG VỤ")
                        .replace("- Như trên; PHO TONG CUC TRUONG", "- Các huyện ủy, " + left);
        var capacity = new DocumentReader().read(text, Bodies.none()).header().capacity();
        assertThat(value(capacity))
                .isEqualTo("T/M BAN THƯỜNG VỤ" + (post == null ? "" : " | " + post));
        assertThat(capacity).satisfies(found -> assertThat(found.confidence()).isLessThan(0.9));
    }

    private static HeaderFields read(String printed, String scanned) {
        assertThat(LETTER).contains(printed);
        var text = LETTER.replace(printed, scanned);
        return new DocumentReader().read(text, Bodies.none()).header();
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
