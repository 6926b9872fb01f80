package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.corrections;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.WithStack;

/** Row 20: what was read stands beside its own value, wherever in a list that stands now. */
@QuarkusTest
@WithStack
class EvidenceFollowsTest {

    private static final String HOLDERS = "evidence.findAll { it.pointer =~ '/holders/[0-9]+$' }";

    private World world;
    private UUID proposal;
    private List<Map<String, Object>> holders;

    @BeforeEach
    void aDutyOfThree() {
        world = new World();
        var text =
                "KẾ HOẠCH\nSắp xếp kho\n\n1. Sở Kho chủ trì, phối hợp với Sở Gỗ, Sở Lúa xây dựng đề"
                        + " án (sau đây gọi tắt là Đề án) theo Kế hoạch số 5/KH-UBND ngày 02/3/2026"
                        + " (sau đây gọi tắt là Kế hoạch 5).\n\n2. Sở Gỗ theo dõi, đôn đốc. Sở Lúa"
                        + " theo dõi, đôn đốc.\n";
        proposal = id(paste(world.clerk(), text));
        holders =
                new ArrayList<>(
                        read(world.clerk(), proposal).extract().path("draft.duties.d1.holders"));
        assertThat(holders).hasSize(3);
    }

    @Test
    void theEvidenceOfARemovedItemGoesWithItAndTheOthersMoveUp() {
        var gone = holders.removeFirst();

        patched(holders)
                .body(HOLDERS + ".pointer", contains(at(0), at(1)))
                .body(HOLDERS + ".value", contains("Sở Gỗ COORDINATE", "Sở Lúa COORDINATE"))
                .body(HOLDERS + ".corrected", everyItem(equalTo(false)));
        corrections(world.clerk(), proposal, Map.of())
                .body("items.pointer", contains(at(0)))
                .body("items.newValue", contains((Object) null));
        holders.addFirst(gone);
        patched(holders)
                .body(HOLDERS + ".pointer", contains(at(1), at(2)))
                .body(HOLDERS + ".value", contains("Sở Gỗ COORDINATE", "Sở Lúa COORDINATE"));
    }

    @Test
    void anotherBodyInThePlaceOfOneTakesNoneOfItsWords() {
        holders.set(1, Map.of("role", "COORDINATE", "body", Map.of("name", "Sở Đá")));

        patched(holders)
                .body(HOLDERS + ".pointer", contains(at(0), at(2)))
                .body(HOLDERS + ".value", contains("Sở Kho LEAD", "Sở Lúa COORDINATE"));
        corrections(world.clerk(), proposal, Map.of())
                .body("items.pointer", contains(at(1), "/duties/d1/holders/-"));
    }

    /** A mark that the scanner lost is the same name; whom it means is no other value. */
    @Test
    void theSameBodyKeepsItsWordsWhateverIsSaidOfIt() {
        holders.set(1, Map.of("role", "MONITOR", "body", Map.of("name", "Sở Gô")));
        holders.set(
                2,
                Map.of(
                        "role",
                        "COORDINATE",
                        "body",
                        Map.of("name", "Sở Lúa", "organizationId", world.issuer)));

        patched(holders)
                .body(HOLDERS + ".pointer", contains(at(0), at(1), at(2)))
                .body(HOLDERS + ".corrected", contains(false, true, false));
    }

    @Test
    void anotherOrderCorrectsNothing() {
        patched(holders.reversed())
                .body(HOLDERS + ".pointer", contains(at(2), at(1), at(0)))
                .body(
                        HOLDERS + ".value",
                        contains("Sở Kho LEAD", "Sở Gỗ COORDINATE", "Sở Lúa COORDINATE"))
                .body("evidence.findAll { it.corrected }", empty());
        corrections(world.clerk(), proposal, Map.of())
                .body("items.pointer", contains("/duties/d1/holders"))
                .body("items.rule", contains((Object) null));
    }

    @Test
    void noListLeftLeavesNoEvidenceOfItsItems() {
        patched(List.of()).body(HOLDERS, empty());
    }

    @Test
    void shortNamesAndWhoWatchesFollowLikewise() {
        var header = Map.of("monitors", List.of(monitor("Sở Lúa")), "aliases", List.of());

        correct(world.clerk(), proposal, Map.of("header", header))
                .statusCode(200)
                .body(
                        "evidence.findAll { it.pointer.startsWith('/header/monitors/') }.value",
                        everyItem(equalTo("Sở Lúa")))
                .body("evidence.findAll { it.pointer.startsWith('/header/aliases') }", empty());
        corrections(world.clerk(), proposal, Map.of())
                .body("items.pointer", hasItems("/header/aliases/0", "/header/monitors/0"));
    }

    private static Map<String, Object> monitor(String name) {
        return Map.of("role", "MONITOR", "body", Map.of("name", name));
    }

    private ValidatableResponse patched(List<Map<String, Object>> now) {
        var duty = Map.of("d1", Map.of("holders", now));
        return correct(world.clerk(), proposal, Map.of("duties", duty)).statusCode(200);
    }

    private static String at(int index) {
        return "/duties/d1/holders/" + index;
    }
}
