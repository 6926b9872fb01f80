package vn.trienkhai.directive.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/**
 * The reorganisation of 1 July 2025: 63 provinces become 34 (Resolution 202/2025/QH15) and the
 * district level ends; built and read through the API (rows 21, 23, 24, 26).
 */
@QuarkusTest
@WithStack
class ProvincesTest {

    private static final String DAY = "2025-07-01";
    private static final String BEFORE = "2025-06-30";

    /** Code from 1 July 2025, the province that goes on, and those merged into it. */
    private static final String UNITS =
            """
            01 Hà Nội
            04 Cao Bằng
            08 Tuyên Quang + Hà Giang
            11 Điện Biên
            12 Lai Châu
            14 Sơn La
            15 Lào Cai + Yên Bái
            19 Thái Nguyên + Bắc Kạn
            20 Lạng Sơn
            22 Quảng Ninh
            24 Bắc Ninh + Bắc Giang
            25 Phú Thọ + Vĩnh Phúc + Hòa Bình
            31 Hải Phòng + Hải Dương
            33 Hưng Yên + Thái Bình
            37 Ninh Bình + Hà Nam + Nam Định
            38 Thanh Hóa
            40 Nghệ An
            42 Hà Tĩnh
            44 Quảng Trị + Quảng Bình
            46 Huế
            48 Đà Nẵng + Quảng Nam
            51 Quảng Ngãi + Kon Tum
            52 Gia Lai + Bình Định
            56 Khánh Hòa + Ninh Thuận
            66 Đắk Lắk + Phú Yên
            68 Lâm Đồng + Đắk Nông + Bình Thuận
            75 Đồng Nai + Bình Phước
            79 Thành phố Hồ Chí Minh + Bình Dương + Bà Rịa - Vũng Tàu
            80 Tây Ninh + Long An
            82 Đồng Tháp + Tiền Giang
            86 Vĩnh Long + Bến Tre + Trà Vinh
            91 An Giang + Kiên Giang
            92 Cần Thơ + Sóc Trăng + Hậu Giang
            96 Cà Mau + Bạc Liêu
            """;

    private UUID state;
    private final Map<String, UUID> provinces = new LinkedHashMap<>();
    private final List<UUID> districts = new ArrayList<>();

    @BeforeEach
    void aState() {
        state = World.body("STATE", "CENTRAL", "Cả nước");
    }

    @Test
    void sixtyThreeProvincesBecomeThirtyFourAndDistrictsEnd() {
        before();
        var communes = communesOfTheDistricts();
        reorganise();

        provincesOn(BEFORE, 63);
        provincesOn(DAY, 34);
        Acts.list(Map.of("ancestor", state, "level", "DISTRICT", "asOf", BEFORE))
                .body("items", hasSize(districts.size()));
        Acts.list(Map.of("ancestor", state, "level", "DISTRICT", "asOf", DAY))
                .body("items", empty());
        communes.forEach(
                (commune, province) ->
                        Acts.asOf(commune, DAY)
                                .body(
                                        "parents.organizationId",
                                        contains(provinces.get(province).toString())));
        theTwoOfTheSeeds();
        aNameThatGoesOnWithAnotherExtent();
    }

    private void theTwoOfTheSeeds() {
        follows("Hải Dương", "Hải Phòng");
        follows("Kon Tum", "Quảng Ngãi");
        Acts.list(Map.of("q", "hai duong", "ancestor", state, "asOf", BEFORE))
                .body("items.id", contains(provinces.get("Hải Dương").toString()));
        Acts.list(Map.of("q", "hai duong", "ancestor", state, "asOf", DAY)).body("items", empty());
    }

    private void follows(String former, String heir) {
        Acts.asOf(provinces.get(former), DAY)
                .body("existing", equalTo(false))
                .body("successors.organizationId", contains(provinces.get(heir).toString()));
    }

    private void aNameThatGoesOnWithAnotherExtent() {
        Acts.read(provinces.get("Ninh Bình"))
                .body(
                        "predecessors.organizationId",
                        containsInAnyOrder(
                                provinces.get("Hà Nam").toString(),
                                provinces.get("Nam Định").toString()))
                .body("identifiers", hasSize(1));
        Acts.asOf(provinces.get("Ninh Bình"), BEFORE).body("identifiers", empty());
        Acts.asOf(provinces.get("Ninh Bình"), DAY).body("identifiers.value", contains("37"));
    }

    private void before() {
        UNITS.lines()
                .forEach(
                        line -> {
                            for (var name : line.substring(3).split(" \\+ ")) {
                                provinces.put(
                                        name,
                                        World.body(
                                                "PROVINCE",
                                                "PROVINCE",
                                                name,
                                                List.of(Acts.under("STATE", state))));
                            }
                        });
        assertThat(provinces).hasSize(63);
    }

    /** One district of each of the four provinces in question, and the commune in it. */
    private Map<UUID, String> communesOfTheDistricts() {
        var communes = new LinkedHashMap<UUID, String>();
        Map.of("Hải Dương", "Hải Phòng", "Kon Tum", "Quảng Ngãi", "Hải Phòng", "Hải Phòng")
                .forEach(
                        (province, heir) -> {
                            var parent = Acts.under("STATE", provinces.get(province));
                            var district =
                                    World.body("DISTRICT", "DISTRICT", "Huyện", List.of(parent));
                            districts.add(district);
                            communes.put(
                                    World.body(
                                            "COMMUNE",
                                            "COMMUNE",
                                            "Xã",
                                            List.of(Acts.under("STATE", district))),
                                    heir);
                        });
        return communes;
    }

    private void reorganise() {
        Acts.done(
                "DISSOLVE",
                DAY,
                Map.of("organizationIds", districts, "children", "TO_PARENT", "note", "Cấp huyện"));
        var scheme = "PROVINCES_" + state.toString().substring(24);
        UNITS.lines()
                .forEach(
                        line -> {
                            var names = List.of(line.substring(3).split(" \\+ "));
                            var heir = provinces.get(names.getFirst());
                            var code =
                                    Map.of(
                                            "scheme",
                                            scheme,
                                            "value",
                                            line.substring(0, 2),
                                            "validFrom",
                                            DAY);
                            Acts.amend(heir, Map.of("identifiers", List.of(code))).statusCode(200);
                            if (names.size() > 1) {
                                Acts.done(
                                        "MERGE",
                                        DAY,
                                        Map.of(
                                                "organizationIds",
                                                names.stream().skip(1).map(provinces::get).toList(),
                                                "successorIds",
                                                List.of(heir)));
                            }
                        });
    }

    private void provincesOn(String day, int count) {
        Acts.list(Map.of("ancestor", state, "kind", "PROVINCE", "asOf", day))
                .body("items", hasSize(count));
        var all = World.classOf(Map.of("kinds", List.of("PROVINCE"), "ancestorId", state));
        Api.as(Acts.READER)
                .queryParam("asOf", day)
                .queryParam("limit", 200)
                .get("/v1/organization-classes/{classId}/members", all)
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }
}
