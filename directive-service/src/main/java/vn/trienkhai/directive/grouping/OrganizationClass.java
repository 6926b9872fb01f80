package vn.trienkhai.directive.grouping;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Aggregate;

/** A named set of bodies, by rule or by list: "các huyện ủy, thị ủy, thành ủy" (rows 23, 41). */
@Entity
class OrganizationClass extends Aggregate {

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ClassRule rule;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> members;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OrganizationClass() {}

    OrganizationClass(UUID id, String name, @Nullable ClassRule rule, List<UUID> members) {
        super(id);
        if ((rule == null) == members.isEmpty() || (rule != null && rule.saysNothing())) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "class-needs-rule-or-list",
                    "A class is given by a rule that restricts something, or by a list; not by both");
        }
        this.name = name;
        this.rule = rule;
        this.members = List.copyOf(members);
    }

    String name() {
        return name;
    }

    @Nullable ClassRule rule() {
        return rule;
    }

    List<UUID> members() {
        return members;
    }
}
