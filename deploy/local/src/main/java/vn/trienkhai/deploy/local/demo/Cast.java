package vn.trienkhai.deploy.local.demo;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.deploy.local.Organizations;
import vn.trienkhai.deploy.local.Organizations.Organization;
import vn.trienkhai.deploy.local.SignIn;

/** Who acts: each person with an own sign-in, or one e-office for all bodies. */
public final class Cast {

    private static final Map<String, Organization> BODIES =
            Organizations.all().stream()
                    .collect(Collectors.toMap(Organization::userPrefix, body -> body));

    private final Door door;
    private final SignIn signIn;
    private final boolean people;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Cast(Door door, SignIn signIn, boolean people) {
        this.door = door;
        this.signIn = signIn;
        this.people = people;
    }

    /** Every act is done by a person with a token of their own. */
    public static Cast ofPeople(Door door, SignIn signIn) {
        return new Cast(door, signIn, true);
    }

    /** Every act is done by the e-office of the body, with one token: quick. */
    public static Cast ofMachines(Door door, SignIn signIn) {
        return new Cast(door, signIn, false);
    }

    /** The body whose people's names begin so, for example {@code son-tinh}. */
    public static Organization body(String prefix) {
        var body = BODIES.get(prefix);
        if (body == null) {
            throw new IllegalArgumentException("no such body: " + prefix);
        }
        return body;
    }

    public Actor administrator() {
        return person("administrator");
    }

    public Actor auditor() {
        return person("auditor");
    }

    public Actor clerk(String body) {
        return of(body, "clerk");
    }

    public Actor officer(String body) {
        return of(body, "officer");
    }

    public Actor leader(String body) {
        return of(body, "leader");
    }

    private Actor of(String body, String role) {
        return people
                ? person(body + "-" + role)
                : actor("e-office", body(body).id(), signIn::machine);
    }

    private Actor person(String user) {
        return actor(user, null, () -> signIn.person(user));
    }

    private Actor actor(String user, @Nullable UUID actingFor, Supplier<String> token) {
        var known = tokens.computeIfAbsent(user, name -> token.get());
        return new Actor(door, user, known, actingFor);
    }
}
