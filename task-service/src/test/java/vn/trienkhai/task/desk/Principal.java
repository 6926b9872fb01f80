package vn.trienkhai.task.desk;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.task.rules.Relation;

/** A kind of caller: what its body is to the task, its role, and what is wrong with its token. */
record Principal(
        String name,
        @Nullable SignIn signIn,
        Set<Role> roles,
        Set<Relation> relations,
        boolean sees) {

    static List<Principal> of(Scene scene) {
        var leader = SignIn.of(Role.LEADER).forBody(scene.lead);
        var broken =
                Stream.of(SignIn.Fault.values())
                        .filter(fault -> fault != SignIn.Fault.NONE)
                        .map(fault -> notSignedIn(fault.name(), leader.with(fault)));
        var related =
                Stream.of(
                        related(scene.lead, Relation.LEAD, Role.LEADER),
                        related(scene.lead, Relation.LEAD, Role.OFFICER),
                        related(scene.lead, Relation.LEAD, Role.CLERK),
                        related(scene.lead, Relation.LEAD, Role.INTEGRATION),
                        related(scene.lead, Relation.LEAD, Role.ADMINISTRATOR),
                        related(scene.coordinator, Relation.COORDINATOR, Role.OFFICER),
                        related(scene.coordinator, Relation.COORDINATOR, Role.LEADER),
                        related(scene.assigner, Relation.ASSIGNER, Role.LEADER),
                        related(scene.assigner, Relation.ASSIGNER, Role.OFFICER),
                        related(scene.monitor, Relation.MONITOR, Role.OFFICER),
                        related(scene.monitor, Relation.MONITOR, Role.LEADER),
                        related(scene.guide, Relation.PARTICIPANT, Role.LEADER));
        var others = Stream.of(stranger(scene.stranger), auditor());
        return Stream.of(Stream.of(notSignedIn("nobody", null)), broken, related, others)
                .flatMap(each -> each)
                .toList();
    }

    private static Principal notSignedIn(String name, @Nullable SignIn signIn) {
        return new Principal(name, signIn, Set.of(), Set.of(), false);
    }

    private static Principal related(UUID body, Relation relation, Role role) {
        return new Principal(
                role + " of " + relation,
                SignIn.of(role).forBody(body),
                Set.of(role),
                Set.of(relation),
                true);
    }

    private static Principal stranger(UUID body) {
        var signIn = SignIn.of(Role.LEADER).forBody(body);
        return new Principal("stranger", signIn, Set.of(Role.LEADER), Set.of(), false);
    }

    private static Principal auditor() {
        var signIn = SignIn.of(Role.AUDITOR);
        return new Principal("auditor", signIn, Set.of(Role.AUDITOR), Set.of(), true);
    }

    boolean isSignedIn() {
        return !roles.isEmpty();
    }

    String role() {
        return roles.stream().map(Role::claim).findFirst().orElse("");
    }

    RequestSpecification request() {
        return signIn == null ? Api.anonymous() : Api.as(signIn);
    }
}
