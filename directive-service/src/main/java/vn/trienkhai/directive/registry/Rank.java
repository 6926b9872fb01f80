package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationFacts.Level;

/** Of what kind a body is and at which level: a department may become a bureau, a town a city. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Rank(String kind, Level level, @Nullable LocalDate validFrom, @Nullable LocalDate validTo)
        implements Dated {

    /** Since ever and until further notice. */
    static Rank always(String kind, Level level) {
        return new Rank(kind, level, null, null);
    }

    Rank until(LocalDate last) {
        return new Rank(kind, level, validFrom, last);
    }

    boolean isLike(Rank other) {
        return kind.equals(other.kind) && level == other.level;
    }
}
