package vn.trienkhai.directive.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the reader asks the registry: whom a written name means on a day. */
public interface Bodies {

    /**
     * The bodies and classes that bore this official name, short name or alias on that day, the
     * likeliest first; empty when nobody did.
     */
    List<Body> named(String name, @Nullable LocalDate asOf);

    /** A body or a class of bodies of the registry. */
    record Body(Kind kind, UUID id, String officialName) {}

    /** One body, or every member of a class. */
    enum Kind {
        BODY,
        CLASS
    }

    /** For reading without a registry: nobody is known. */
    static Bodies none() {
        return (name, asOf) -> List.of();
    }
}
