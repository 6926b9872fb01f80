package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.WithStack;

/**
 * Plans with annexes of hundreds of tasks are ordinary: each task is proposed and confirmed (rows
 * 20, 33), and whatever does not fit is told with its place.
 */
@QuarkusTest
@WithStack
class ManyDutiesTest {

    private final String office = "Sở Lưu trữ " + UUID.randomUUID().toString().substring(0, 8);
    private World world;

    @BeforeEach
    void aProvinceWithAnOffice() {
        world = new World();
        world.below("DEPARTMENT", office);
    }

    @Test
    void aPlanOfSixHundredDutiesIsProposedConfirmedAndChecked() {
        var clerk = new PatientClerk(world);

        var read = timed("read", () -> clerk.paste(plan(600)));
        assertThat(read.at("/draft/duties")).hasSize(600);
        assertThat(read.path("notes")).isEmpty();
        var own = timed("correct", () -> clerk.own(read));
        assertThat(own.path("questions")).isEmpty();
        var made = timed("confirm", () -> clerk.confirm(own));
        assertThat(made.status()).as("%s", made.body()).isEqualTo(200);
        var directive = made.body().path("directiveId").asText();

        assertThat(timed("check", () -> clerk.fatal(directive)))
                .containsExactly("no-number-register");
    }

    @Test
    void whatIsMoreThanADirectiveTakesIsToldWithItsPlace() {
        var text = plan(1005);

        JsonNode read = new PatientClerk(world).paste(text);

        assertThat(read.at("/draft/duties")).hasSize(1000);
        assertThat(read.path("notes").toString())
                .contains("1005 duties were read; the first 1000 are proposed")
                .contains(
                        "the next one stands at "
                                + text.indexOf(
                                        "chủ trì",
                                        text.indexOf(office, text.indexOf("kho số 1000 "))));
    }

    @Test
    void aTextThatIsCutSaysWhereTheWholeStands() {
        var read =
                new PatientClerk(world)
                        .paste(plan(1).replace("đề án", "đề án " + "rất ".repeat(3000)));

        assertThat(read.path("notes").toString())
                .contains("/clauses/c2/text has only the first 10000");
    }

    @Test
    void aThousandDutiesCanBeSentBackAndNoMore() {
        var draft = world.draft(Map.of());
        var duty = World.duty(world.issuer, "LEAD");

        World.put(world.clerk(), draft, "duties", Collections.nCopies(1000, duty)).statusCode(200);
        World.put(world.clerk(), draft, "duties", Collections.nCopies(1001, duty)).statusCode(400);
    }

    private static <T> T timed(String what, Supplier<T> step) {
        var begun = System.nanoTime();
        var result = step.get();
        System.out.printf("600 duties: %s %d ms%n", what, (System.nanoTime() - begun) / 1_000_000);
        return result;
    }

    /** Sixty tasks a section: I.1 to I.60, II.1 and so on. */
    private static String section(int task) {
        var romans =
                List.of("I,II,III,IV,V,VI,VII,VIII,IX,X,XI,XII,XIII,XIV,XV,XVI,XVII".split(","));
        return number(task) == 1 ? romans.get((task - 1) / 60) + ". NHÓM VIỆC\n" : "";
    }

    private static int number(int task) {
        return (task - 1) % 60 + 1;
    }

    private String plan(int duties) {
        var tasks =
                IntStream.rangeClosed(1, duties)
                        .mapToObj(
                                each ->
                                        section(each)
                                                + "%d. %s chủ trì xây dựng đề án số hóa kho số %d trước ngày 20/12/2026."
                                                        .formatted(number(each), office, each))
                        .collect(Collectors.joining("\n"));
        return """
        TỈNH ỦY BÌNH AN
        Số 15-KH/TU

        ĐẢNG CỘNG SẢN VIỆT NAM
        Bình An, ngày 03 tháng 02 năm 2026

        KẾ HOẠCH
        Sắp xếp kho lưu trữ năm 2026

        %s

        Nơi nhận:
        - Lưu VPTU.
        T/M BAN THƯỜNG VỤ
        BÍ THƯ

        Hồ Bình An
        """
                .formatted(tasks);
    }
}
