package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/** Row 20: who acts below a title or a list of bodies, each in a line of its own. */
class TitlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các cơ quan, doanh nghiệp được giao quản lý, sử dụng hoặc khai thác công trình cấp nước",
                "Thủ trưởng các đơn vị khám bệnh, chữa bệnh thuộc Sở",
                "Ban Dự báo, chiến lược tỉnh",
                "Vụ Kế hoạch, Tài chính",
                "Các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy"
            })
    void aTitleIsTheWholeName(String title) {
        var roles = roles("1. " + title, "a) Chủ trì lập dự toán.", "b) Báo cáo kết quả.");
        assertThat(roles).containsExactlyInAnyOrder("LEAD " + title, "REPORT " + title);
    }

    @Test
    void whoseResponsibilityATitleTellsIsNamedWithoutTheWord() {
        var roles =
                roles(
                        "1. Trách nhiệm của các tổ chức, doanh nghiệp hoạt động trong lĩnh vực hóa chất",
                        "a) Chủ động phối hợp với Công an phường giữ gìn trật tự.");
        assertThat(roles)
                .containsExactly(
                        "COORDINATE các tổ chức, doanh nghiệp hoạt động trong lĩnh vực hóa chất");
    }

    @Test
    void twoNamesWithAStrokeAreTwoBodies() {
        var roles = roles("1. Công an tỉnh/Bộ Chỉ huy Quân sự tỉnh", "a) Chủ trì tuần tra.");
        assertThat(roles)
                .containsExactlyInAnyOrder("LEAD Công an tỉnh", "LEAD Bộ Chỉ huy Quân sự tỉnh");
    }

    @Test
    void aUnitNamedInSmallLettersIsABodyOfItsOwn() {
        var roles = roles("1. Giao Sở Y tế, phòng Y tế cấp huyện phối hợp với các hội khảo sát.");
        assertThat(roles)
                .containsExactlyInAnyOrder("COORDINATE Sở Y tế", "COORDINATE phòng Y tế cấp huyện");
    }

    @Test
    void bodiesListedOneInALineActInWhatFollows() {
        var roles =
                roles(
                        "1. Các sở quản lý công trình",
                        "Giao các sở quản lý nhà nước về công trình theo lĩnh vực, gồm:",
                        "- Sở Y tế (đối với bệnh viện; trạm y tế);",
                        "- Sở Xây dựng, Ban Quản lý các khu công nghiệp (đối với nhà ở).",
                        "Có trách nhiệm:",
                        "a) Chủ trì kiểm đếm công trình.",
                        "2. Sở Tài chính",
                        "a) Chủ trì lập dự toán.");
        assertThat(roles)
                .containsExactlyInAnyOrder(
                        "LEAD Sở Y tế",
                        "LEAD Sở Xây dựng",
                        "LEAD Ban Quản lý các khu công nghiệp",
                        "LEAD Sở Tài chính");
    }

    @Test
    void aDutyBelowAnOrderEndsTheList() {
        var roles =
                roles(
                        "1. Yêu cầu các sở thực hiện các việc sau:",
                        "- Sở Y tế chủ trì lập dự toán.",
                        "- Chủ trì khảo sát.");
        assertThat(roles).contains("LEAD Sở Y tế", "LEAD các sở");
    }

    @Test
    void whoIsPraisedIsNotTold() {
        assertThat(roles("1. Sở Y tế trong thời gian ngắn đã lập hồ sơ, cơ bản xong.")).isEmpty();
    }

    @Test
    void aSecondDutyBehindASemicolonIsReadLikeTheFirst() {
        var roles =
                roles("1. Sở Y tế", "a) Chủ trì tập huấn; Phối hợp tham gia khảo sát tại các chợ.");
        assertThat(roles).containsExactlyInAnyOrder("LEAD Sở Y tế", "COORDINATE Sở Y tế");
    }

    private static List<String> roles(String... lines) {
        return new DocumentReader()
                .read(String.join("\n", lines), Bodies.none()).assignments().stream()
                        .map(found -> found.value().role() + " " + found.value().body())
                        .distinct()
                        .toList();
    }
}
