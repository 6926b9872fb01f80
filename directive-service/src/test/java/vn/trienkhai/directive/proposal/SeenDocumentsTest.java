package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.proposal.SeenDocuments.Meant;
import vn.trienkhai.directive.proposal.SeenDocuments.Told;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * A document is meant by issuer, symbol and day, never by the symbol alone (row 5; domain §2.2).
 */
@QuarkusTest
@WithStack
class SeenDocumentsTest {

    private static final String SYMBOL = "12-KH/TU";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @Inject SeenDocuments documents;
    @Inject RelationProposer relations;
    @Inject UnitOfWork work;

    private final RegisterBodies bodies = new RegisterBodies();
    private World world;
    private UUID committee;
    private UUID known;

    @BeforeEach
    void onePlanOfOneCommittee() {
        world = new World();
        committee = World.body("STANDING_BOARD", "PROVINCE", "Tỉnh ủy A " + UUID.randomUUID());
        bodies.add("Tỉnh ủy A", null, null, new Body(Kind.BODY, committee, "Tỉnh ủy A"));
        known = registered(SYMBOL, DAY);
    }

    @Test
    void issuerAndDayTellItAndOneOfThemLessSurely() {
        assertThat(meant(DAY, "Tỉnh ủy A")).isEqualTo(new Meant(known, 0.95, List.of()));
        assertThat(meant(null, "Tỉnh ủy A")).isEqualTo(new Meant(known, 0.85, List.of()));
        assertThat(meant(DAY, null)).isEqualTo(new Meant(known, 0.85, List.of()));
        assertThat(meant(DAY, "Tỉnh ủy Lạ")).isEqualTo(new Meant(known, 0.7, List.of()));
    }

    @Test
    void anothersDocumentOfTheNumberIsOnlyOffered() {
        bodies.add("Tỉnh ủy B", null, null, new Body(Kind.BODY, UUID.randomUUID(), "Tỉnh ủy B"));

        for (var meant :
                List.of(meant(DAY, "Tỉnh ủy B"), meant(null, "Tỉnh ủy Lạ"), meant(null, null))) {
            assertThat(meant.id()).isNull();
            assertThat(meant.sure()).isLessThanOrEqualTo(0.6);
            assertThat(meant.others()).singleElement().asString().contains(known.toString());
        }
        assertThat(meant(DAY.plusDays(1), "Tỉnh ủy A").others()).isEmpty();
    }

    @Test
    void theNumberOfTwoTermsIsNotDecidedWithoutADay() {
        var before = registered(SYMBOL, LocalDate.of(2017, 3, 5));

        assertThat(meant(null, "Tỉnh ủy A").id()).isNull();
        assertThat(meant(null, "Tỉnh ủy A").others()).hasSize(2);
        assertThat(meant(LocalDate.of(2017, 3, 5), "Tỉnh ủy A").id()).isEqualTo(before);
    }

    @Test
    void aLawIsToldByItsNumberAndYear() {
        var law = registered("77/2015/QH13", LocalDate.of(2015, 6, 19));

        assertThat(
                        work.asWorker(
                                        () ->
                                                documents.meant(
                                                        new Told("77/2015/QH13", null, null),
                                                        bodies,
                                                        world.issuer))
                                .id())
                .isEqualTo(law);
    }

    @Test
    void whatIsNotDecidedIsCitedWithWhatItMayBe() {
        var gathered = new Gathering();
        var found =
                work.asWorker(
                        () ->
                                relations.relations(
                                        cites("Tỉnh ủy Lạ"),
                                        true,
                                        Map.of(),
                                        bodies,
                                        world.issuer,
                                        gathered));

        assertThat(found.get("q1").targetId()).isNull();
        assertThat(found.get("q1").cited().symbol()).isEqualTo(SYMBOL);
        assertThat(gathered.evidence())
                .filteredOn(each -> each.pointer().equals("/relations/q1/targetId"))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.confidence()).isLessThanOrEqualTo(0.6);
                            assertThat(each.alternatives().getFirst()).contains(known.toString());
                        });
    }

    private static Reading cites(String issuer) {
        var text = KeptText.of("Thực hiện Kế hoạch số 12-KH/TU");
        var citation =
                new Citation(
                        "Kế hoạch số 12-KH/TU",
                        "Kế hoạch",
                        SYMBOL,
                        SYMBOL,
                        null,
                        issuer,
                        text.found(RelationType.CITES, 10, 30, 0.7, "test"),
                        List.of(),
                        List.of());
        return new Reading(
                text,
                0,
                null,
                vn.trienkhai.directive.reader.header.HeaderFields.none(),
                List.of(),
                List.of(text.found(citation, 10, 30, 0.96, "test")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private UUID registered(String symbol, LocalDate day) {
        return World.draft(
                world.clerk(),
                Map.of(
                        "origin",
                        "HISTORICAL",
                        "symbol",
                        symbol,
                        "issuedOn",
                        day.toString(),
                        "issuerId",
                        committee));
    }

    private Meant meant(@Nullable LocalDate day, @Nullable String issuer) {
        return work.asWorker(
                () -> documents.meant(new Told(SYMBOL, day, issuer), bodies, world.issuer));
    }
}
