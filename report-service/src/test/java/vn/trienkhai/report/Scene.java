package vn.trienkhai.report;

import static vn.trienkhai.platform.identity.Role.LEADER;
import static vn.trienkhai.platform.identity.Role.OFFICER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;

/**
 * One directive that asks for reports, with bodies of its own, so that no test meets another's. The
 * route is that of the owner's example: VIA, CONSOLIDATE, APPRAISE, APPROVE, CONFERENCE, SIGN.
 */
public final class Scene {

    public final UUID directive = UUID.randomUUID();
    public final UUID duty = UUID.randomUUID();
    public final UUID board = UUID.randomUUID();
    public final UUID standing = UUID.randomUUID();
    public final UUID appraiser = UUID.randomUUID();
    public final UUID via = UUID.randomUUID();
    public final List<UUID> authors;
    public final UUID requirement;
    public final UUID period;

    private Scene(int authors) {
        this.authors =
                Stream.generate(UUID::randomUUID)
                        .limit(authors)
                        .sorted(Comparator.comparing(UUID::toString))
                        .toList();
        Foreign.tell("directive.events", "directive.issued.v1", directive, issued());
        tellDuty(1, this.authors.toArray(UUID[]::new));
        var found =
                Awaitility.await()
                        .atMost(Duration.ofSeconds(90))
                        .until(this::requirements, items -> !items.isEmpty());
        this.requirement = UUID.fromString(found.getFirst().get("id").toString());
        this.period = UUID.fromString(found.getFirst().get("periodId").toString());
    }

    /** A directive issued and its duty told, with so many authors. */
    public static Scene with(int authors) {
        return new Scene(authors);
    }

    public static SignIn leader(UUID body) {
        return SignIn.of(LEADER).forBody(body);
    }

    public static SignIn officer(UUID body) {
        return SignIn.of(OFFICER).forBody(body);
    }

    /** A request of a leader of that body. */
    public static RequestSpecification as(UUID body) {
        return Api.as(leader(body));
    }

    public UUID author() {
        return authors.getFirst();
    }

    /** Tells one chunk of the duty's holders. */
    public void tellDuty(int chunk, UUID... holders) {
        tell(chunk, assigned(), holders);
    }

    /** Tells that these have the duty the so-manyth time, after recalls. */
    public void tellDutyAgain(int round, UUID... holders) {
        var event = assigned();
        event.putObject("late")
                .put("addedOn", "2022-04-04")
                .put("reason", "Gửi lại")
                .put("round", round);
        tell(1, event, holders);
    }

    private void tell(int chunk, ObjectNode event, UUID... holders) {
        event.put("chunk", chunk);
        var list = event.putArray("holders");
        for (var holder : holders) {
            list.addObject().put("organizationId", holder.toString()).put("role", "REPORT");
        }
        Foreign.tell("directive.events", "directive.duty-assigned.v1", directive, event);
    }

    /** A draft of that author with nothing in it. */
    public Paper draft(UUID author) {
        return Paper.begin(author, period, "INPUT");
    }

    /** A complete draft of that author. */
    public Paper written(UUID author) {
        var paper = draft(author);
        paper.write(author, "1.1", "Đã quán triệt đầy đủ.").then().statusCode(200);
        return paper;
    }

    public Paper submitted(UUID author) {
        var paper = written(author);
        paper.submit(author).then().statusCode(200);
        return paper;
    }

    /** An input that has passed the VIA station and lies with the consolidator. */
    public Paper arrived(UUID author) {
        var paper = submitted(author);
        paper.act(via, "forwarding", "{}").then().statusCode(200);
        return paper;
    }

    /** The consolidated report from all authors, as a draft. */
    public Paper consolidated() {
        authors.forEach(this::arrived);
        return Paper.begin(via, period, "CONSOLIDATED");
    }

    /** The consolidated report at the APPRAISE station. */
    public Paper underAppraisal() {
        var paper = consolidated();
        paper.write(via, "1.1", "Các địa phương đã quán triệt.").then().statusCode(200);
        paper.submit(via).then().statusCode(200);
        return paper;
    }

    public Paper underApproval() {
        var paper = underAppraisal();
        paper.act(appraiser, "appraisals", "{\"opinion\": \"Đạt.\"}").then().statusCode(200);
        return paper;
    }

    public Paper beforeConference() {
        var paper = underApproval();
        paper.act(board, "approval", "{}").then().statusCode(200);
        return paper;
    }

    public Paper finalising() {
        var paper = beforeConference();
        paper.act(board, "conference", "{\"heldOn\": \"2022-04-01\", \"outcome\": \"Thống nhất.\"}")
                .then()
                .statusCode(200);
        return paper;
    }

    /** The consolidated report at the SIGN station. */
    public Paper beforeSignature() {
        var paper = finalising();
        paper.act(board, "forwarding", "{}").then().statusCode(200);
        return paper;
    }

    public Paper signed() {
        var paper = beforeSignature();
        paper.act(standing, "signature", "{}").then().statusCode(200);
        return paper;
    }

    private List<Map<String, Object>> requirements() {
        return as(board)
                .queryParam("directiveId", directive)
                .get("/v1/report-requirements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private ObjectNode issued() {
        var event = Foreign.example("directive.issued.v1");
        event.put("directiveId", directive.toString()).put("issuerId", board.toString());
        event.putArray("monitors").add(appraiser.toString());
        return event;
    }

    private ObjectNode assigned() {
        var event = Foreign.example("directive.duty-assigned.v1");
        ((ObjectNode) event.get("directive")).put("directiveId", directive.toString());
        event.put("dutyId", duty.toString()).put("assignerId", board.toString());
        event.putArray("monitors").add(appraiser.toString());
        var reporting = (ObjectNode) event.get("reporting");
        reporting.put("addresseeId", board.toString());
        reporting
                .get("route")
                .forEach(
                        station ->
                                ((ObjectNode) station)
                                        .put(
                                                "organizationId",
                                                bodyOf(station.get("role").asText()).toString()));
        return event;
    }

    private UUID bodyOf(String role) {
        return switch (role) {
            case "VIA", "CONSOLIDATE" -> via;
            case "APPRAISE" -> appraiser;
            case "SIGN" -> standing;
            default -> board;
        };
    }
}
