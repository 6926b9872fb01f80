package vn.trienkhai.directive.reader.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** Who issues a joint document and who signs for each of them (rows 4, 20). */
class JointIssueTest {

    private static final String CIRCULAR =
            """
            BỘ Y TẾ - BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI
            Số: 12/2024/TTLT-BYT-BLĐTBXH

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Hà Nội, ngày 03 tháng 02 năm 2024

            THÔNG TƯ LIÊN TỊCH
            Hướng dẫn lập dự toán

            1. Sở Y tế chủ trì lập dự toán.

            %s

            Nơi nhận:
            - Lưu: VT.
            """;

    @Test
    void signaturesStandBelowEachOtherInAnyOrder() {
        var read =
                read(
                        CIRCULAR.formatted(
                                """
                                KT. BỘ TRƯỞNG BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI
                                THỨ TRƯỞNG
                                Nguyễn Văn A

                                KT. BỘ TRƯỞNG BỘ Y TẾ
                                THỨ TRƯỞNG
                                Trần Văn B"""));

        assertEquals(List.of("Bộ Y tế", "Bộ Lao động - Thương binh và Xã hội"), issuers(read));
        assertEquals(List.of("Trần Văn B", "Nguyễn Văn A"), signers(read));
        assertEquals("KT. BỘ TRƯỞNG BỘ Y TẾ | THỨ TRƯỞNG", read.capacity().value());
    }

    @Test
    void signaturesStandSideBySideInOneLine() {
        var read =
                read(
                        CIRCULAR.formatted(
                                """
                                BỘ TRƯỞNG BỘ Y TẾ          BỘ TRƯỞNG BỘ LAO ĐỘNG
                                Nguyễn Văn A               Trần Văn B"""));

        assertEquals(List.of("Nguyễn Văn A", "Trần Văn B"), signers(read));
        assertEquals("BỘ TRƯỞNG BỘ Y TẾ", read.capacity().value());
    }

    @Test
    void bodiesOfAProvinceSignByTheirPostsAlone() {
        var read =
                read(
                        """
                        SỞ GIÁO DỤC VÀ ĐÀO TẠO - CÔNG AN TỈNH - TỈNH ĐOÀN BÌNH AN
                        Số: 15/KHLT-SGDĐT-CA-TĐ

                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Bình An, ngày 03 tháng 02 năm 2026

                        KẾ HOẠCH LIÊN TỊCH
                        Bảo đảm an ninh trường học

                        1. Sở Giáo dục và Đào tạo chủ trì tổ chức tập huấn.

                        GIÁM ĐỐC
                        SỞ GIÁO DỤC VÀ ĐÀO TẠO
                        Nguyễn Văn A

                        GIÁM ĐỐC
                        CÔNG AN TỈNH
                        Trần Văn B

                        BÍ THƯ
                        TỈNH ĐOÀN
                        Lê Văn C

                        Nơi nhận:
                        - Lưu: VT.
                        """);

        assertEquals(
                List.of("Sở Giáo dục và Đào tạo", "Công an tỉnh", "Tỉnh Đoàn Bình An"),
                issuers(read));
        assertEquals(List.of("Nguyễn Văn A", "Trần Văn B", "Lê Văn C"), signers(read));
        assertEquals("GIÁM ĐỐC | CÔNG AN TỈNH", read.joint().getFirst().capacity().value());
    }

    @Test
    void aPlanOfOneBodyWithASuperiorIsNotJoint() {
        var read =
                read(
                        CIRCULAR.formatted("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nNguyễn Văn A")
                                .replace("12/2024/TTLT-BYT-BLĐTBXH", "12/KH-BLĐTBXH")
                                .replace("THÔNG TƯ LIÊN TỊCH", "KẾ HOẠCH")
                                .replace("BỘ Y TẾ - ", ""));

        assertEquals(List.of("Bộ Lao động - Thương binh và Xã hội"), issuers(read));
        assertEquals(List.of("Nguyễn Văn A"), signers(read));
    }

    private static HeaderFields read(String text) {
        return new DocumentReader().read(text, Bodies.none()).header();
    }

    private static List<String> issuers(HeaderFields header) {
        return Stream.concat(
                        Stream.of(header.issuer()),
                        header.joint().stream().map(HeaderFields.Joint::issuer))
                .map(found -> found.value())
                .toList();
    }

    private static List<String> signers(HeaderFields header) {
        return Stream.concat(
                        Stream.of(header.signer()),
                        header.joint().stream().map(HeaderFields.Joint::signer))
                .map(found -> found.value())
                .toList();
    }
}
