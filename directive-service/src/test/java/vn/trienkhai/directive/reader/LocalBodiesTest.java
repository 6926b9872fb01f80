package vn.trienkhai.directive.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;

/** Row 20: a province writes the names of its own bodies without the place. */
class LocalBodiesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static final Map<String, List<Body>> REGISTRY =
            Map.of(
                    "Ban Tuyên giáo Tỉnh ủy Đồng Nai", List.of(body()),
                    "Sở Y tế tỉnh Đồng Nai", List.of(body()),
                    "Ban Tuyên giáo Tỉnh ủy Lào Cai", List.of(body()),
                    "Sở Tài chính Đồng Nai", List.of(body(), body()),
                    "Thanh tra Chính phủ", List.of(body()));

    @ParameterizedTest
    @CsvSource({
        "Ban Tuyên giáo Tỉnh ủy, Ban Tuyên giáo Tỉnh ủy Đồng Nai",
        "Sở Y tế, Sở Y tế tỉnh Đồng Nai",
        "Thanh tra Chính phủ, Thanh tra Chính phủ"
    })
    void itsOwnBodyIsMeant(String written, String meant) {
        assertThat(of("TỈNH ỦY ĐỒNG NAI").named(written, DAY)).isEqualTo(REGISTRY.get(meant));
    }

    @Test
    void whereTwoBearTheNameNobodyIsChosen() {
        assertThat(of("TỈNH ỦY ĐỒNG NAI").named("Sở Tài chính", DAY)).isEmpty();
    }

    @Test
    void aCentralBodyOfThatPlaceHasNoBodiesOfIt() {
        assertThat(of("BỘ Y TẾ").named("Sở Y tế", DAY)).isEmpty();
    }

    @Test
    void theDutiesOfADocumentNameItsOwnBodies() {
        var reading =
                new DocumentReader().read(document("TỈNH ỦY ĐỒNG NAI"), LocalBodiesTest::named);
        assertThat(reading.header().issuer().value()).isEqualTo("Tỉnh ủy Đồng Nai");
        assertThat(reading.assignments().getFirst().value().matches())
                .isEqualTo(REGISTRY.get("Ban Tuyên giáo Tỉnh ủy Đồng Nai"));
    }

    private static Bodies of(String letterhead) {
        var header = new DocumentReader().read(document(letterhead), Bodies.none()).header();
        return LocalBodies.of(LocalBodiesTest::named, header);
    }

    private static List<Body> named(String name, LocalDate day) {
        return REGISTRY.getOrDefault(name, List.of());
    }

    private static String document(String letterhead) {
        return """
        %s
        *
        Số 45-KH/TU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Đồng Nai, ngày 01 tháng 3 năm 2024

        KẾ HOẠCH
        rà soát quy chế

        1. Ban Tuyên giáo Tỉnh ủy chủ trì khảo sát.
        """
                .formatted(letterhead);
    }

    private static Body body() {
        return new Body(Kind.BODY, UUID.randomUUID(), "Cơ quan");
    }
}
