package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Scenes;

/** Row 20: inspectors and their teams, kinds told again in short, and names in scanned texts. */
class KindsOfBodiesTest {

    /** A line that only a scanner leaves so. */
    private static final String SCANNED = "Noi nhận:";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Giao mỗi đoàn thanh tra, kiểm tra phối hợp với công an xã. | COORDINATE mỗi đoàn thanh tra, kiểm tra
                    1. Khi cần, cơ quan hải quan báo cáo cơ quan thuế cấp trên. | REPORT cơ quan hải quan
                    1. Đối với kho của xã: các đội thú y thẩm định hồ sơ. | APPRAISE các đội thú y
                    1. Do vậy, Bộ Y tế đề nghị Sở Y tế tổng hợp số liệu. | CONSOLIDATE Sở Y tế
                    1. Sở Y tế có nhiệm vụ kiểm tra việc tiêm phòng. | INSPECT Sở Y tế
                    """)
    void rolesAreRead(String line, String roles) {
        assertThat(Roles.of(Scenes.of(line))).containsExactlyInAnyOrder(roles.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Chi cục Thuế kiểm tra việc kê khai.",
                "1. Các đoàn thanh tra kiểm tra việc kê khai."
            })
    void whoInspectsByTradeWatchesNobody(String line) {
        assertThat(Roles.of(Scenes.of(line))).noneMatch(role -> role.startsWith("INSPECT"));
    }

    @Test
    void whoIsInspectedDoesNothing() {
        var scene =
                Scenes.of(
                        "1. Đối với các doanh nghiệp gặp bão (có danh sách) thì chưa xử phạt. Thường"
                                + " xuyên theo dõi, đôn đốc việc sửa chữa.");
        assertThat(Roles.of(scene)).noneMatch(role -> role.contains("doanh nghiệp"));
    }

    @Test
    void aBasisForWatchingIsNoWatching() {
        var scene = Scenes.of("1. Các xã lập sổ kho, làm căn cứ theo dõi, đôn đốc việc sửa chữa.");
        assertThat(Roles.of(scene)).noneMatch(role -> role.contains("MONITOR"));
    }

    @Test
    void aTaskOfCheckingIsAThing() {
        var scene = Scenes.of("1. Các xã điều chỉnh nhiệm vụ kiểm tra việc sửa chữa kho.");
        assertThat(Roles.of(scene)).noneMatch(role -> role.startsWith("INSPECT"));
    }

    @ParameterizedTest
    @CsvSource({
        "các Cục Thú y, Cục Thú y các tỉnh",
        "Cục Thú y, Cục Thú y các tỉnh",
        "các Cục Lâm nghiệp, các Cục Lâm nghiệp"
    })
    void aKindToldAgainInShortIsTheSame(String told, String meant) {
        var scene =
                Scenes.of(
                        "1. Cục Thú y các tỉnh tổng hợp số liệu.",
                        "2. Đề nghị %s phối hợp với công an xã.".formatted(told));
        assertThat(Roles.of(scene))
                .containsExactly("CONSOLIDATE Cục Thú y các tỉnh", "COORDINATE " + meant);
    }

    @Test
    void aKindFirstToldInShortStaysSo() {
        var scene =
                Scenes.of(
                        "1. Các Cục Thú y tổng hợp số liệu.",
                        "2. Cục Thú y các tỉnh phối hợp với công an xã.",
                        "3. Các Cục Thú y phối hợp với công an xã.");
        assertThat(Roles.of(scene))
                .containsExactly(
                        "CONSOLIDATE Các Cục Thú y",
                        "COORDINATE Cục Thú y các tỉnh",
                        "COORDINATE Các Cục Thú y");
    }

    @Test
    void anAddresseeWithOtherCommasIsTheSame() {
        var scene =
                Scenes.addressedTo(
                        "Cục Thú y các tỉnh, thành phố",
                        "1. Cục Thú y các tỉnh thành phố tổng hợp số liệu.");
        assertThat(Roles.of(scene)).containsExactly("CONSOLIDATE Cục Thú y các tỉnh, thành phố");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Chi cục Hai quan các tinh, thành phô tổng hợp số liệu. | CONSOLIDATE Chi cục Hải quan các tỉnh, thành phố
                    1. CUC TRƯỞNG các cục tổng hợp số liệu. | CONSOLIDATE CỤC TRƯỞNG các cục
                    """)
    void namesInAScannedTextGetTheirMarksBack(String line, String role) {
        assertThat(Roles.of(Scenes.of(line, SCANNED))).containsExactly(role);
    }

    @Test
    void namesInAnyOtherTextStayAsWritten() {
        var scene = Scenes.of("1. Chi cục Hai quan tổng hợp số liệu.");
        assertThat(Roles.of(scene)).containsExactly("CONSOLIDATE Chi cục Hai quan");
    }

    @Test
    void whatForIsToldInAScannedTextToo() {
        var scene = Scenes.of("1. Các xã lập sổ dé kiểm tra việc sửa chữa.", SCANNED);
        assertThat(Roles.of(scene)).noneMatch(role -> role.startsWith("INSPECT"));
    }
}
