package vn.trienkhai.platform.testing.lint;

import static java.util.function.Predicate.not;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every operation must say about itself, its headers and its refusals. */
final class OperationRules {

    private static final Set<String> ROLES =
            Set.of("clerk", "officer", "leader", "auditor", "administrator", "integration");
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Pattern METHOD_NAME = Pattern.compile("[a-z][A-Za-z0-9]+");

    private static final List<Rule> RULES =
            List.of(
                    new Rule(
                            "needs an operationId in camelCase",
                            on -> !METHOD_NAME.matcher(on.text("operationId")).matches()),
                    new Rule("has no summary", on -> on.text("summary").isEmpty()),
                    new Rule("has no description", on -> on.text("description").isEmpty()),
                    new Rule("needs exactly one tag", on -> on.list("tags").size() != 1),
                    new Rule(
                            "needs either x-roles or x-public: true",
                            on -> on.list("x-roles").isEmpty() != on.isPublic()),
                    new Rule("has a role nobody has", on -> !ROLES.containsAll(on.list("x-roles"))),
                    new Rule(
                            "does not declare the header Acting-Body",
                            on -> !on.isPublic() && !on.has("Acting-Body")),
                    new Rule(
                            "declares a header of its own; headers are references to common.yaml",
                            on -> on.parameters("").anyMatch(OperationRules::isNotShared)),
                    new Rule(
                            "creates or acts without the header Idempotency-Key",
                            on -> on.method().equals("post") && !on.has("Idempotency-Key")),
                    new Rule(
                            "changes an item without the header If-Match",
                            on ->
                                    Set.of("put", "patch", "delete").contains(on.method())
                                            && !on.has("If-Match")),
                    new Rule("names path parameters that differ from its path", on -> !agrees(on)),
                    new Rule(
                            "needs exactly one good answer",
                            on ->
                                    on.goodAnswers().stream().filter(not("206"::equals)).count()
                                            != 1),
                    new Rule(
                            "gives ranges without x-ranges, 200, 206 and 416",
                            on -> gives(on) && !givesAllOf(on)),
                    new Rule(
                            "takes a stream of bytes without x-max-body",
                            on -> isStream(on) && !on.body().at("x-max-body").exists()),
                    new Rule("does not answer 400", on -> !on.isPublic() && !on.answers(400)),
                    new Rule("does not answer 401", on -> !on.isPublic() && !on.answers(401)),
                    new Rule("does not answer 403", on -> !on.isPublic() && !on.answers(403)),
                    new Rule(
                            "has an id in its path but does not answer 404",
                            on -> on.path().contains("{") && !on.answers(404)),
                    new Rule(
                            "has If-Match but does not answer 412 and 428",
                            on -> on.has("If-Match") && !(on.answers(412) && on.answers(428))),
                    new Rule(
                            "has a body but does not answer 422",
                            on -> on.body().exists() && !on.answers(422)),
                    new Rule(
                            "refuses with something else than application/problem+json",
                            on -> on.refusals().anyMatch(OperationRules::isNoProblem)),
                    new Rule(
                            "has a PATCH body other than application/merge-patch+json",
                            on -> on.method().equals("patch") != isMergePatch(on)));

    private OperationRules() {}

    static Stream<String> problems(Place contract) {
        var known = contract.at("tags").items().stream().map(tag -> tag.text("name")).toList();
        var names = new HashSet<String>();
        return Operation.all(contract)
                .flatMap(
                        on ->
                                Stream.of(
                                                RULES.stream()
                                                        .filter(rule -> rule.isBrokenBy().test(on))
                                                        .map(Rule::says),
                                                on.list("tags").stream()
                                                        .filter(tag -> !known.contains(tag))
                                                        .map(tag -> "has an undeclared tag " + tag),
                                                names.add(on.text("operationId"))
                                                        ? Stream.<String>of()
                                                        : Stream.of("shares its operationId"))
                                        .flatMap(found -> found)
                                        .map(complaint -> on + " " + complaint));
    }

    private static boolean isNotShared(Place parameter) {
        return !parameter.text("$ref").contains("/contracts/common.yaml#");
    }

    private static boolean agrees(Operation on) {
        var inPath =
                PATH_PARAMETER
                        .matcher(on.path())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        var declared = on.in("path").map(at -> at.text("name")).collect(Collectors.toSet());
        return inPath.equals(declared);
    }

    private static boolean isNoProblem(Place answer) {
        return !answer.at("content").members().keySet().equals(Set.of("application/problem+json"));
    }

    private static boolean gives(Operation on) {
        return on.answers(206) || on.answers(416) || on.place().at("x-ranges").exists();
    }

    private static boolean givesAllOf(Operation on) {
        return on.answers(200)
                && on.answers(206)
                && on.answers(416)
                && on.place().at("x-ranges").json().asBoolean();
    }

    private static boolean isStream(Operation on) {
        return on.body().at("content").members().values().stream()
                .anyMatch(each -> each.at("schema").text("format").equals("binary"));
    }

    private static boolean isMergePatch(Operation on) {
        return on.body()
                .at("content")
                .members()
                .keySet()
                .equals(Set.of("application/merge-patch+json"));
    }

    private record Rule(String says, Predicate<Operation> isBrokenBy) {}
}
