package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.WithStack;

/**
 * Who is told to coordinate has a duty that can be confirmed and issued, whoever leads (domain
 * §5.4; rows 20, 33).
 */
@QuarkusTest
@WithStack
class CoordinatorsTest {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private PatientClerk clerk;

    @BeforeEach
    void aClerk() {
        clerk = new PatientClerk();
    }

    @Test
    void whoCoordinatesWithSomebodyElseHasHisOwnPart() {
        World.body("DEPARTMENT", "PROVINCE", "Sở Tài chính " + tag);
        World.body("DEPARTMENT", "PROVINCE", "Sở Y tế " + tag);

        var made =
                confirmed(plan("1. Sở Tài chính %1$s phối hợp với Sở Y tế %1$s bố trí kinh phí."));

        assertThat(made.at("/draft/duties/d1/mode").asText()).isEqualTo("EACH");
        assertThat(made.at("/draft/duties/d1/holders/0/role").asText()).isEqualTo("COORDINATE");
        assertThat(clerk.fatal(made.path("directiveId").asText())).isEqualTo(NO_REGISTER);
    }

    @Test
    void severalWhoLeadAndWhoHelpsThemCanAllBeIssued() {
        for (var name : List.of("Sở Tài chính ", "Sở Y tế ", "Sở Nội vụ ")) {
            World.body("DEPARTMENT", "PROVINCE", name + tag);
        }

        var made =
                confirmed(
                        plan(
                                "1. Sở Tài chính %1$s, Sở Y tế %1$s chủ trì, phối hợp với Sở Nội vụ"
                                        + " %1$s xây dựng đề án trước ngày 20/12/2026."));

        assertThat(made.at("/draft/duties").findValuesAsText("role"))
                .containsExactly("LEAD", "LEAD", "COORDINATE");
        assertThat(made.at("/draft/duties").findValuesAsText("date")).hasSize(2);
        assertThat(clerk.fatal(made.path("directiveId").asText())).isEqualTo(NO_REGISTER);
    }

    /** Steps of a plan and of the decision above it are not the same steps. */
    @Test
    void stepsOfAPartStayItsOwn() {
        World.body("DEPARTMENT", "PROVINCE", "Sở Tài chính " + tag);
        World.body("DEPARTMENT", "PROVINCE", "Sở Y tế " + tag);
        var steps =
                """
                1. Sở Tài chính %1$s chủ trì xây dựng dự thảo đề án trước ngày 20/12/2026.
                2. Sở Y tế %1$s chủ trì hoàn thiện đề án trong 05 ngày làm việc kể từ khi nhận được dự thảo của Sở Tài chính %1$s.
                """;

        var made =
                confirmed(
                        plan(steps)
                                + ("KẾ HOẠCH\nSắp xếp kho\n(Ban hành kèm theo Quyết định số"
                                                + " 45/QĐ-UBND của Ủy ban nhân dân tỉnh)\n\n"
                                                + steps)
                                        .formatted(tag));

        assertThat(made.at("/draft/enclosed/e1/duties").findValuesAsText("step")).isNotEmpty();
        assertThat(clerk.fatal(made.path("directiveId").asText())).isEqualTo(NO_REGISTER);
    }

    private static final List<String> NO_REGISTER = List.of("no-number-register");

    private JsonNode confirmed(String text) {
        var decided = clerk.decide(clerk.own(clerk.paste(text)));
        assertThat(decided.path("questions")).isEmpty();
        var answer = clerk.confirm(decided);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String plan(String clauses) {
        return """
        ỦY BAN NHÂN DÂN TỈNH BÌNH AN
        Số: 45/QĐ-UBND

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Bình An, ngày 03 tháng 02 năm 2026

        QUYẾT ĐỊNH
        Ban hành Kế hoạch sắp xếp kho lưu trữ

        %s
        Nơi nhận:
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Hồ Bình An

        """
                .formatted(clauses.formatted(tag));
    }
}
