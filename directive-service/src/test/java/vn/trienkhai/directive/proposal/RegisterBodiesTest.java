package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;

/** Whom a written name means on a day (rows 20, 146). */
class RegisterBodiesTest {

    private final Body older = body("Sở Khoa học, Công nghệ và Môi trường");
    private final Body newer = body("Sở Khoa học và Công nghệ");
    private final Body group = new Body(Kind.CLASS, UUID.randomUUID(), "Các huyện ủy, thị ủy");
    private final RegisterBodies bodies = new RegisterBodies();

    RegisterBodiesTest() {
        var change = LocalDate.of(2003, 4, 1);
        bodies.add("Sở KH&CN", null, change.minusDays(1), older);
        bodies.add("Sở KH&CN", change, null, newer);
        bodies.add("Hội Cựu giáo chức", null, null, body("Hội Cựu giáo chức"));
        bodies.add("Hội Cứu giáo chức", null, null, body("Hội Cứu giáo chức"));
        bodies.add("Các huyện ủy, thị ủy", null, null, group);
    }

    @Test
    void aNameMeansWhoBoreItOnTheDayOfTheDocument() {
        assertThat(bodies.named("Sở KH&CN", LocalDate.of(2003, 3, 31))).containsExactly(older);
        assertThat(bodies.named("Sở KH&CN", LocalDate.of(2003, 4, 1))).containsExactly(newer);
        assertThat(bodies.named("Sở KH&CN", null)).containsExactly(newer);
    }

    @Test
    void caseSignsAndTonePlacementDoNotMatterButTonesDo() {
        assertThat(bodies.named("SỞ KH & CN", null)).containsExactly(newer);
        assertThat(bodies.named("hội cựu giáo chức", null))
                .extracting(Body::officialName)
                .containsExactly("Hội Cựu giáo chức");
        assertThat(bodies.named("huyện uỷ, thị uỷ", null)).isEqualTo(List.of(group));
        assertThat(bodies.named(" ; ", null)).isEmpty();
        assertThat(bodies.named("Sở Không Có", null)).isEmpty();
    }

    private static Body body(String name) {
        return new Body(Kind.BODY, UUID.randomUUID(), name);
    }
}
