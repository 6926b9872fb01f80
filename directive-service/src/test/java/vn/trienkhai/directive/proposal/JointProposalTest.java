package vn.trienkhai.directive.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static vn.trienkhai.directive.proposal.ProposalCalls.confirm;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** A joint document is proposed and kept with all who issue and sign it (rows 4, 20). */
@QuarkusTest
@WithStack
class JointProposalTest {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void allWhoIssueAndSignAreProposedAndKept() {
        var second = world.below("DEPARTMENT", "Sở Kho bãi " + tag);
        var id = id(paste(world.clerk(), plan()));
        read(world.clerk(), id)
                .body("draft.header.type", equalTo("PLAN"))
                .body("draft.header.issuer.name", equalTo("Sở Lưu trữ " + tag))
                .body("draft.header.signature.name", equalTo("Nguyễn Văn A"))
                .body("draft.header.jointly.body.organizationId", hasItem(second.toString()))
                .body("draft.header.jointly.signature.name", contains("Trần Văn B", "Lê Văn C"))
                .body("draft.header.jointly.body.name", hasItem("Hội Văn thư " + tag))
                .body("evidence.pointer", hasItem("/header/jointly/1/signature/name"))
                .body("notes", hasItem(startsWith("Several bodies issue it")));
        correct(
                        world.clerk(),
                        id,
                        Map.of("header", Map.of("origin", "RECEIVED", "regime", "STATE")))
                .body("questions", empty());

        String directive = confirm(world.clerk(), id).statusCode(200).extract().path("directiveId");

        Api.as(world.clerk())
                .get(World.DIRECTIVE, directive)
                .then()
                .body("issuerText", equalTo("Sở Lưu trữ " + tag))
                .body("jointly[0].organizationId", equalTo(second.toString()))
                .body("jointly[0].signature.name", equalTo("Trần Văn B"))
                .body("jointly[1].text", equalTo("Hội Văn thư " + tag));
    }

    @Test
    void anOwnJointDraftWarnsThatItGoesUnderOne() {
        var second = world.below("DEPARTMENT", "Sở Kho bãi " + tag);
        world.register();
        var draft = world.draft(Map.of("jointly", List.of(Map.of("organizationId", second))));

        Api.as(world.clerk())
                .body(Map.of("issuedOn", "2022-02-28"))
                .post(World.DIRECTIVE + "/issue-check", draft)
                .then()
                .statusCode(200)
                .body("problems.code", hasItem("joint-issue-under-one"));
    }

    @Test
    void aBodyNobodyKnowsCannotIssueWithOthers() {
        Api.as(world.clerk())
                .body(
                        Map.of(
                                "regime", "PARTY",
                                "type", "PLAN",
                                "abstract", "Kiểm tra",
                                "jointly", List.of(Map.of("organizationId", UUID.randomUUID()))))
                .post("/v1/directives")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/organization-unknown"));
    }

    private String plan() {
        return """
                SỞ LƯU TRỮ %1$s - SỞ KHO BÃI %1$s - HỘI VĂN THƯ %1$s
                Số: 15/KHLT-SLT-SKB-HVT

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Bình An, ngày 03 tháng 02 năm 2026

                KẾ HOẠCH LIÊN TỊCH
                Sắp xếp kho

                Kho bãi được sắp xếp theo một phương án. Xem Sở Lưu trữ %2$s, Sở Kho bãi %2$s, Hội
                Văn thư %2$s.

                GIÁM ĐỐC
                SỞ LƯU TRỮ %1$s
                Nguyễn Văn A

                GIÁM ĐỐC
                SỞ KHO BÃI %1$s
                Trần Văn B

                CHỦ TỊCH
                HỘI VĂN THƯ %1$s
                Lê Văn C

                Nơi nhận:
                - Lưu: VT.
                """
                .formatted(tag.toUpperCase(java.util.Locale.ROOT), tag);
    }
}
