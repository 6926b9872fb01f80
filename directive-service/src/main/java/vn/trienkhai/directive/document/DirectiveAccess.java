package vn.trienkhai.directive.document;

import static vn.trienkhai.platform.identity.Role.AUDITOR;
import static vn.trienkhai.platform.identity.Role.CLERK;
import static vn.trienkhai.platform.identity.Role.INTEGRATION;
import static vn.trienkhai.platform.identity.Role.LEADER;
import static vn.trienkhai.platform.identity.Role.OFFICER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;

/**
 * Who may do what with a directive: role of the token × standing of the acting body × state. Both
 * {@code actions[]} and every refusal come from this one table.
 */
public final class DirectiveAccess {

    private static final Set<Role> WRITERS = Set.of(CLERK, INTEGRATION);
    private static final Set<Role> READERS = Set.of(CLERK, OFFICER, LEADER, INTEGRATION);
    private static final Set<Standing> ISSUER = Set.of(Standing.ISSUER);
    private static final Set<DirectiveStatus> DRAFT = Set.of(DirectiveStatus.DRAFT);
    private static final Set<DirectiveStatus> FORCE = Set.of(DirectiveStatus.IN_FORCE);
    private static final Set<DirectiveStatus> IN_EFFECT =
            Set.of(DirectiveStatus.IN_FORCE, DirectiveStatus.UNDER_REVIEW);
    private static final Set<Standing> OWNER = Set.of(Standing.ISSUER, Standing.KEEPER);
    private static final Set<DirectiveStatus> STANDING =
            EnumSet.complementOf(EnumSet.of(DirectiveStatus.DRAFT));
    private static final Set<DirectiveStatus> ANY = Set.of(DirectiveStatus.values());

    private DirectiveAccess() {}

    /** What can be done with a directive. */
    public enum Verb {
        AMEND,
        DELETE,
        VERIFY,
        ADD_FILE,
        REMOVE_FILE,
        CHECK_ISSUE,
        ISSUE,
        ADD_RECIPIENT,
        RECALL,
        AMEND_ISSUED,
        START_REVIEW,
        END_REVIEW,
        WITHDRAW,
        REPLACE,
        CONCLUDE,
        RELATE,
        MERGE,
        SEE_IMPLEMENTATION,
        SEE_HISTORY;

        private boolean isReading() {
            return this == SEE_IMPLEMENTATION || this == SEE_HISTORY;
        }

        private boolean isForStubs() {
            return this == RELATE || this == MERGE;
        }

        /** As actions[] names it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One line of the table: any of the roles, any of the standings, any of the states. */
    private record Rule(
            Set<Role> roles, Set<Standing> standings, Set<DirectiveStatus> states, String who) {}

    private static Rule rule(Verb verb) {
        return switch (verb) {
            case AMEND, DELETE, REMOVE_FILE ->
                    new Rule(WRITERS, ISSUER, DRAFT, "a clerk of the issuing body");
            case VERIFY ->
                    new Rule(WRITERS, Set.of(Standing.KEEPER), ANY, "a clerk of the keeping body");
            case ADD_FILE ->
                    new Rule(
                            WRITERS,
                            Set.of(Standing.ISSUER, Standing.KEEPER),
                            ANY,
                            "a clerk of the issuing or keeping body");
            case CHECK_ISSUE ->
                    new Rule(
                            Set.of(CLERK, LEADER, INTEGRATION),
                            ISSUER,
                            DRAFT,
                            "a clerk or leader of the issuing body");
            case ISSUE -> new Rule(Set.of(LEADER), ISSUER, DRAFT, "a leader of the issuing body");
            case ADD_RECIPIENT ->
                    new Rule(Set.of(LEADER), ISSUER, FORCE, "a leader of the issuing body");
            case RECALL ->
                    new Rule(Set.of(LEADER), ISSUER, STANDING, "a leader of the issuing body");
            case AMEND_ISSUED ->
                    new Rule(Set.of(LEADER), ISSUER, IN_EFFECT, "a leader of the issuing body");
            case START_REVIEW ->
                    new Rule(Set.of(LEADER), ISSUER, FORCE, "a leader of the issuing body");
            case END_REVIEW ->
                    new Rule(
                            Set.of(LEADER),
                            ISSUER,
                            Set.of(DirectiveStatus.UNDER_REVIEW),
                            "a leader of the issuing body");
            case WITHDRAW, REPLACE, CONCLUDE ->
                    new Rule(
                            Set.of(LEADER),
                            OWNER,
                            IN_EFFECT,
                            "a leader of the issuing body, or of the body that keeps a document"
                                    + " from outside");
            case RELATE ->
                    new Rule(
                            Set.of(CLERK, LEADER, INTEGRATION),
                            Set.of(Standing.ISSUER, Standing.KEEPER, Standing.CITER),
                            STANDING,
                            "the body that issued, registered or cited the document");
            case MERGE ->
                    new Rule(
                            WRITERS,
                            Set.of(Standing.CITER),
                            Set.of(),
                            "a clerk of a body that cites the stub");
            case SEE_IMPLEMENTATION ->
                    new Rule(
                            READERS,
                            Set.of(
                                    Standing.ISSUER,
                                    Standing.KEEPER,
                                    Standing.MONITOR,
                                    Standing.REPORT_UP),
                            ANY,
                            "the issuer, a monitor or a body the results are reported to");
            case SEE_HISTORY ->
                    new Rule(
                            READERS,
                            Set.of(Standing.ISSUER, Standing.KEEPER, Standing.MONITOR),
                            ANY,
                            "the issuer or a monitor");
        };
    }

    /** Whether the caller sees the directive at all. */
    public static boolean sees(
            Caller caller, Set<Standing> standings, @Nullable DirectiveStatus status) {
        return !standings.isEmpty() || (caller.has(AUDITOR) && status != DirectiveStatus.DRAFT);
    }

    public static Action decide(
            Verb verb, Caller caller, Set<Standing> standings, @Nullable DirectiveStatus status) {
        var reason = refusal(verb, caller, standings);
        if (reason != null) {
            return Action.refused(verb.word(), reason, rule(verb).who());
        }
        var fits = status == null ? verb.isForStubs() : rule(verb).states().contains(status);
        return verb.isReading() || fits
                ? Action.allowed(verb.word())
                : Action.refused(verb.word(), stateReason(verb, status), null);
    }

    public static List<Action> all(
            Caller caller, Set<Standing> standings, @Nullable DirectiveStatus status) {
        return Stream.of(Verb.values())
                .map(verb -> decide(verb, caller, standings, status))
                .toList();
    }

    static void require(
            Verb verb,
            UUID id,
            Caller caller,
            Set<Standing> standings,
            @Nullable DirectiveStatus status) {
        var reason = refusal(verb, caller, standings);
        if (reason != null) {
            throw new DirectiveProblem.NotAllowed(reason + "; this may " + rule(verb).who());
        }
        if (!decide(verb, caller, standings, status).allowed()) {
            throw new DirectiveProblem.WrongStatus(id, status, stateReason(verb, status));
        }
    }

    private static @Nullable String refusal(Verb verb, Caller caller, Set<Standing> standings) {
        if (verb.isReading() && caller.has(AUDITOR)) {
            return null;
        }
        if (Collections.disjoint(rule(verb).standings(), standings)) {
            return "Your body does not stand to this directive in the way this needs";
        }
        return Collections.disjoint(rule(verb).roles(), caller.roles())
                ? "Your role does not allow this"
                : null;
    }

    private static String stateReason(Verb verb, @Nullable DirectiveStatus status) {
        return "%s needs a directive that is %s, this one is %s"
                .formatted(
                        verb.word(),
                        rule(verb).states().stream().findFirst().map(Enum::name).orElse("a STUB"),
                        status == null ? "a STUB" : status);
    }
}
