package vn.trienkhai.report.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.report.lifecycle.Reports.APPRAISER;
import static vn.trienkhai.report.lifecycle.Reports.APPROVER;
import static vn.trienkhai.report.lifecycle.Reports.AUTHOR;
import static vn.trienkhai.report.lifecycle.Reports.CONSOLIDATOR;
import static vn.trienkhai.report.lifecycle.Reports.HOST;
import static vn.trienkhai.report.lifecycle.Reports.SIGNER;
import static vn.trienkhai.report.lifecycle.Reports.STRANGER;
import static vn.trienkhai.report.lifecycle.Reports.VIA_BODY;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;

/**
 * Every verb × part of the body × role × state, against one table a person can read: in each state,
 * who may do what (row 132).
 */
class ReportAccessTest {

    private static final Map<String, UUID> BODIES = bodies();

    /** State → "verb by body" for everything that is allowed to a leader; all else is refused. */
    static Stream<Arguments> whoMayDoWhat() {
        return Stream.of(
                row("draft", Reports.draft(), "write author", "submit author"),
                row("at VIA", Reports.submitted(), "forward via", "return via", "withdraw author"),
                row("at CONSOLIDATE", Reports.withConsolidator(), "return consolidator"),
                row("accepted", Reports.accepted(), "return consolidator"),
                row("returned", Reports.returned(), "write author", "submit author"),
                row(
                        "consolidated draft",
                        Reports.consolidatedDraft(),
                        "write consolidator",
                        "submit consolidator",
                        "take consolidator"),
                row(
                        "at APPRAISE",
                        Reports.underAppraisal(),
                        "appraise appraiser",
                        "return appraiser",
                        "withdraw consolidator"),
                row("at APPROVE", Reports.underApproval(), "approve approver", "return approver"),
                row("at CONFERENCE", Reports.beforeConference(), "confer host", "return host"),
                row(
                        "after the conference",
                        Reports.finalising(),
                        "write host",
                        "write appraiser",
                        "forward host",
                        "forward appraiser",
                        "return host"),
                row("at SIGN", Reports.beforeSignature(), "sign signer", "return signer"),
                row("signed", Reports.signed()),
                row("issued", Reports.issued()));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("whoMayDoWhat")
    void allowsALeaderExactlyThis(String state, Report report, Set<String> expected) {
        assertThat(allowed(report, Role.LEADER)).as(state).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, officer")
    @MethodSource("whoMayDoWhat")
    void allowsAnOfficerTheSameButWhatBindsTheBody(
            String state, Report report, Set<String> expected) {
        var binding = Set.of("submit", "withdraw", "approve", "sign");
        var left = new TreeSet<>(expected);
        left.removeIf(act -> binding.contains(act.split(" ", 2)[0]));

        assertThat(allowed(report, Role.OFFICER)).as(state).isEqualTo(left);
    }

    @ParameterizedTest(name = "{0}, clerk")
    @MethodSource("whoMayDoWhat")
    void allowsAClerkOnlyToPassOn(String state, Report report, Set<String> expected) {
        var left = new TreeSet<>(expected);
        left.removeIf(act -> !act.startsWith("forward"));

        assertThat(allowed(report, Role.CLERK)).as(state).isEqualTo(left);
    }

    @ParameterizedTest(name = "{0}, auditor, administrator, machine")
    @MethodSource("whoMayDoWhat")
    void allowsNobodyElseAnything(String state, Report report, Set<String> expected) {
        for (var role : EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION)) {
            assertThat(allowed(report, role)).as("%s of %s", role, state).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: what is shown is what is refused")
    @MethodSource("whoMayDoWhat")
    void showsExactlyTheActionsItAllowsAndSaysWhyNotAndWho(
            String state, Report report, Set<String> expected) {
        for (var body : BODIES.values()) {
            var caller = caller(body, Role.LEADER);
            var actions = ReportAccess.actions(report, Reports.requirement(), caller);
            for (var action : actions) {
                var verb = Verb.valueOf(action.verb().toUpperCase(java.util.Locale.ROOT));
                var refusal = ReportAccess.refusal(verb, report, Reports.requirement(), caller);
                assertThat(action.allowed()).as("%s in %s", verb, state).isEqualTo(refusal == null);
                assertThat(action.reason() == null).isEqualTo(action.allowed());
                assertThat(action.who() == null).isEqualTo(action.allowed());
            }
            assertThat(actions).extracting(Action::verb).contains("submit", "return", "sign");
        }
    }

    @Test
    void saysWrongStateToABodyWhoseTurnItIsNotYet() {
        var refusal =
                ReportAccess.refusal(
                        Verb.SIGN,
                        Reports.underAppraisal(),
                        Reports.requirement(),
                        caller(SIGNER, Role.LEADER));

        assertThat(refusal).isInstanceOf(ReportProblem.WrongState.class);
    }

    @Test
    void saysNotYourPartToABodyThatNeverHasATurn() {
        var refusal =
                ReportAccess.refusal(
                        Verb.SIGN,
                        Reports.beforeSignature(),
                        Reports.requirement(),
                        caller(APPRAISER, Role.LEADER));

        assertThat(refusal).isInstanceOf(ReportProblem.NotYourPart.class);
    }

    private static Set<String> allowed(Report report, Role role) {
        var found = new TreeSet<String>();
        for (var verb : Verb.values()) {
            for (var body : BODIES.entrySet()) {
                var caller = caller(body.getValue(), role);
                if (ReportAccess.refusal(verb, report, Reports.requirement(), caller) == null) {
                    found.add(verb.text() + " " + body.getKey());
                }
            }
        }
        return found;
    }

    private static Caller caller(UUID body, Role role) {
        return new Caller("someone", "someone", body, Set.of(body), Set.of(role));
    }

    private static Arguments row(String state, Report report, String... allowed) {
        return Arguments.of(state, report, new TreeSet<>(List.of(allowed)));
    }

    private static Map<String, UUID> bodies() {
        var bodies = new LinkedHashMap<String, UUID>();
        bodies.put("author", AUTHOR);
        bodies.put("via", VIA_BODY);
        bodies.put("consolidator", CONSOLIDATOR);
        bodies.put("appraiser", APPRAISER);
        bodies.put("approver", APPROVER);
        bodies.put("host", HOST);
        bodies.put("signer", SIGNER);
        bodies.put("stranger", STRANGER);
        return bodies;
    }
}
