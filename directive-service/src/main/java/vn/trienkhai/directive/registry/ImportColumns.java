package vn.trienkhai.directive.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.trienkhai.directive.registry.OrganizationFacts.Channel;

/** The columns of the registry as a table; the same when it comes and when it goes. */
final class ImportColumns {

    static final String ID = "id";
    static final String KIND = "kind";
    static final String LEVEL = "level";
    static final String OFFICIAL = "officialName";
    static final String SHORT = "shortName";
    static final String ABBREVIATION = "abbreviation";
    static final String VARIANTS = "variants";
    static final String IDENTIFIERS = "identifiers";
    static final String PARENTS = "parents";
    static final String OPENED = "openedOn";
    static final String CLOSED = "closedOn";

    /** From which day another name or parent holds; with it a line is an act. */
    static final String CHANGED = "changedOn";

    static final String BASIS = "legalBasis";

    /** Between several values of one cell. */
    static final String SEVERAL = "|";

    static final List<String> ALL =
            List.of(
                    ID,
                    KIND,
                    LEVEL,
                    OFFICIAL,
                    SHORT,
                    ABBREVIATION,
                    VARIANTS,
                    IDENTIFIERS,
                    PARENTS,
                    contact(Channel.EMAIL),
                    contact(Channel.PHONE),
                    contact(Channel.FAX),
                    contact(Channel.ADDRESS),
                    OPENED,
                    CLOSED,
                    CHANGED,
                    BASIS);

    static final Set<String> NEEDED = Set.of(OFFICIAL);

    private ImportColumns() {}

    /** Where the body itself can be reached this way; contacts of positions stand in no table. */
    static String contact(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}
