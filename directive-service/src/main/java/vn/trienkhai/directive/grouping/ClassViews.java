package vn.trienkhai.directive.grouping;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ClassDefinition;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.time.VietnamTime;

/** Classes in the words of the contract. */
@ApplicationScoped
class ClassViews {

    private final ObjectMapper json;
    private final Callers callers;
    private final Clock clock;

    ClassViews(ObjectMapper json, Callers callers, Clock clock) {
        this.json = json;
        this.callers = callers;
        this.clock = clock;
    }

    LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? VietnamTime.today(clock) : asOf;
    }

    Definition definition(vn.trienkhai.directive.api.@Nullable ClassRule rule, List<UUID> members) {
        return Definition.of(
                rule == null ? null : json.convertValue(rule, ClassRule.class), members);
    }

    vn.trienkhai.directive.api.OrganizationClass view(
            OrganizationClass group, @Nullable LocalDate asOf) {
        var then = group.on(day(asOf)).map(this::definition);
        return new vn.trienkhai.directive.api.OrganizationClass(
                group.id(),
                group.version(),
                group.name(),
                then.map(ClassDefinition::rule).orElse(null),
                then.map(ClassDefinition::members).orElse(List.of()),
                group.definitions().stream().map(this::definition).toList(),
                group.closedOn(),
                Stream.of("amend", "close").map(verb -> keeping(group, verb)).toList());
    }

    ClassDefinition definition(Definition definition) {
        return json.convertValue(definition, ClassDefinition.class);
    }

    private Action keeping(OrganizationClass group, String verb) {
        if (!callers.current().has(Role.ADMINISTRATOR)) {
            return Action.refused(verb, "Only an administrator keeps classes", "administrator");
        }
        return group.closedOn() == null
                ? Action.allowed(verb)
                : Action.refused(verb, "It means nobody after " + group.closedOn(), "nobody");
    }
}
