package vn.trienkhai.directive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;

/**
 * Every verb × role × standing × state: actions[] and the refusal always say the same (row 132).
 */
@Execution(ExecutionMode.CONCURRENT)
class DirectiveAccessTest {

    private static final UUID BODY = UUID.randomUUID();
    private static final UUID DIRECTIVE = UUID.randomUUID();

    static List<Arguments> everything() {
        var all = new ArrayList<Arguments>();
        for (var verb : Verb.values()) {
            for (var role : Role.values()) {
                for (var standing : Standing.values()) {
                    for (var state : DirectiveStatus.values()) {
                        all.add(Arguments.of(verb, role, standing, state));
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("everything")
    void theTableDecidesBothWays(Verb verb, Role role, Standing standing, DirectiveStatus state) {
        var caller = new Caller("lan", "lan", BODY, Set.of(BODY), Set.of(role));
        var standings = Set.of(standing);

        var decision = DirectiveAccess.decide(verb, caller, standings, state);

        assertThat(decision.allowed()).isEqualTo(expected(verb, role, standing, state));
        if (decision.allowed()) {
            DirectiveAccess.require(verb, DIRECTIVE, caller, standings, state);
        } else {
            assertThat(decision.reason()).isNotBlank();
            assertThatThrownBy(
                            () ->
                                    DirectiveAccess.require(
                                            verb, DIRECTIVE, caller, standings, state))
                    .isInstanceOf(DirectiveProblem.class);
        }
    }

    /** The access page of the model, written a second time and another way. */
    private static boolean expected(
            Verb verb, Role role, Standing standing, DirectiveStatus state) {
        var issuer = standing == Standing.ISSUER;
        return switch (verb) {
            case AMEND, DELETE, REMOVE_FILE ->
                    issuer
                            && state == DirectiveStatus.DRAFT
                            && (role == Role.CLERK || role == Role.INTEGRATION);
            case ADD_FILE ->
                    (issuer || standing == Standing.KEEPER)
                            && (role == Role.CLERK || role == Role.INTEGRATION);
            case VERIFY ->
                    standing == Standing.KEEPER && (role == Role.CLERK || role == Role.INTEGRATION);
            case CHECK_ISSUE ->
                    issuer
                            && state == DirectiveStatus.DRAFT
                            && (role == Role.CLERK
                                    || role == Role.INTEGRATION
                                    || role == Role.LEADER);
            case ISSUE -> issuer && state == DirectiveStatus.DRAFT && role == Role.LEADER;
            case ADD_RECIPIENT ->
                    issuer && state == DirectiveStatus.IN_FORCE && role == Role.LEADER;
            case RECALL -> issuer && state != DirectiveStatus.DRAFT && role == Role.LEADER;
            case WITHDRAW, REPLACE, CONCLUDE ->
                    (issuer || standing == Standing.KEEPER)
                            && standing(state)
                            && role == Role.LEADER;
            case AMEND_ISSUED -> issuer && standing(state) && role == Role.LEADER;
            case START_REVIEW -> issuer && state == DirectiveStatus.IN_FORCE && role == Role.LEADER;
            case END_REVIEW ->
                    issuer && state == DirectiveStatus.UNDER_REVIEW && role == Role.LEADER;
            case RELATE ->
                    state != DirectiveStatus.DRAFT
                            && (issuer || standing == Standing.KEEPER || standing == Standing.CITER)
                            && (role == Role.CLERK
                                    || role == Role.INTEGRATION
                                    || role == Role.LEADER);
            case MERGE -> false;
            case SEE_HISTORY ->
                    role == Role.AUDITOR
                            || (role != Role.ADMINISTRATOR
                                    && (issuer
                                            || standing == Standing.KEEPER
                                            || standing == Standing.MONITOR));
            case SEE_IMPLEMENTATION ->
                    role == Role.AUDITOR
                            || (role != Role.ADMINISTRATOR
                                    && (issuer
                                            || standing == Standing.KEEPER
                                            || standing == Standing.MONITOR
                                            || standing == Standing.REPORT_UP));
        };
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void aStubIsMergedByAClerkOfWhoCitesIt(Standing standing) {
        for (var role : Role.values()) {
            var caller = new Caller("lan", "lan", BODY, Set.of(BODY), Set.of(role));
            assertThat(DirectiveAccess.decide(Verb.MERGE, caller, Set.of(standing), null).allowed())
                    .isEqualTo(
                            standing == Standing.CITER
                                    && (role == Role.CLERK || role == Role.INTEGRATION));
        }
    }

    private static boolean standing(DirectiveStatus state) {
        return state == DirectiveStatus.IN_FORCE || state == DirectiveStatus.UNDER_REVIEW;
    }
}
