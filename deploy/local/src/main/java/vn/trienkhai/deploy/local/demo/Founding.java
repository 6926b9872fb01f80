package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import vn.trienkhai.deploy.local.Organizations;
import vn.trienkhai.deploy.local.Organizations.Organization;

/**
 * The administrator makes the system ready: bodies, the class of districts, calendars, registers.
 */
final class Founding {

    static final String DISTRICTS = "00000000-0000-7000-8000-000000000901";
    static final String CALENDAR = "/v1/calendars/VN/days?year=";

    /** Congress to congress: Party numbers run for one term. */
    private static final LocalDate TERM = LocalDate.of(2020, 10, 23);

    private final Actor administrator;
    private final Stage stage;

    Founding(Stage stage) {
        this.administrator = stage.cast().administrator();
        this.stage = stage;
    }

    void play() {
        Organizations.all().forEach(this::register);
        nameTheDistricts();
        List.of(2022, 2026)
                .forEach(
                        year ->
                                administrator.put(
                                        CALENDAR + year, CALENDAR + year, Script.calendar(year)));
        openRegister(Stage.BOARD, "PLAN", "KH", "TU");
        openRegister(Stage.COMMITTEE, "REPORT", "BC", "TU");
        openRegister(Stage.WITH_OWN_PLAN, "PLAN", "KH", "HU");
    }

    private void register(Organization body) {
        known(administrator.tryCreate("/v1/organizations", draft(body)));
    }

    private void nameTheDistricts() {
        var draft = Stage.object().put("id", DISTRICTS);
        draft.put("name", "Ban Thường vụ các huyện ủy, thị ủy, thành ủy");
        var rule =
                draft.putObject("rule").put("ancestorId", Cast.body(Stage.BOARD).id().toString());
        rule.putArray("kinds").add("DISTRICT_STANDING_BOARD");
        known(administrator.tryCreate("/v1/organization-classes", draft));
    }

    /** What is there already is left as it is. */
    private static void known(Answer answer) {
        if (!answer.isDone() && answer.status() != 409) {
            throw new Refused("the administrator", answer);
        }
    }

    private void openRegister(String issuer, String type, String abbreviation, String body) {
        var from = TERM;
        while (!from.plusYears(5).isAfter(stage.days().issued())) {
            from = from.plusYears(5);
        }
        var register =
                Stage.object()
                        .put("issuerId", Cast.body(issuer).id().toString())
                        .put("regime", "PARTY")
                        .put("type", type)
                        .put("typeAbbreviation", abbreviation)
                        .put("bodyAbbreviation", body)
                        .put("period", "TERM")
                        .put("from", from.toString())
                        .put("to", from.plusYears(5).minusDays(1).toString())
                        .put("firstNumber", 1);
        known(administrator.tryCreate("/v1/number-registers", register));
    }

    private static ObjectNode draft(Organization body) {
        var draft = Stage.object();
        draft.put("id", body.id().toString());
        draft.put("kind", body.kind());
        draft.put("level", body.level());
        var names = draft.putArray("names");
        names.addObject().put("text", body.names().official()).put("kind", "OFFICIAL");
        names.addObject().put("text", body.names().brief()).put("kind", "SHORT");
        body.place()
                .parent()
                .ifPresent(
                        parent ->
                                draft.putArray("parents")
                                        .addObject()
                                        .put("hierarchy", "PARTY")
                                        .put("organizationId", parent.toString()));
        draft.putArray("contacts")
                .addObject()
                .put("channel", "EMAIL")
                .put("value", address(body.userPrefix()));
        return draft;
    }

    /** Where the e-mails of the body go. */
    static String address(String body) {
        return "van-thu." + body + "@example.vn";
    }
}
