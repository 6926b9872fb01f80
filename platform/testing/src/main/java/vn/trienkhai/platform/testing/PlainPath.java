package vn.trienkhai.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path such as {@code items.parts[0].name}: members of objects, of each object of a list, and
 * places in lists. It finds what REST Assured would find, or says that it cannot tell.
 */
record PlainPath(List<String> steps) {

    private static final String NAME = "[A-Za-z_]\\w*+(?:\\[\\d+])*+";
    private static final Pattern PLAIN = Pattern.compile(NAME + "(?:\\." + NAME + ")*+");
    private static final Pattern STEP = Pattern.compile("\\w++");

    /** To Groovy these are the list's own, not its objects'. */
    private static final Set<String> OF_LISTS = Set.of("class", "empty", "first", "last");

    /** Nothing where the path is more than plain: a closure, a call, a quoted name. */
    static Optional<PlainPath> of(String path) {
        return PLAIN.matcher(path).matches()
                ? Optional.of(
                        new PlainPath(
                                STEP.matcher(path).results().map(found -> found.group()).toList()))
                : Optional.empty();
    }

    /** What was found, which may be null. */
    record Found(@Nullable Object value) {}

    /** Nothing where the answer has another form than the path supposes. */
    Optional<Found> in(@Nullable Object root) {
        try {
            var at = root;
            for (var step : steps) {
                at = Character.isDigit(step.charAt(0)) ? place(at, step) : member(at, step);
            }
            return Optional.of(new Found(at));
        } catch (OtherForm e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object place(@Nullable Object list, String number) {
        if (list instanceof List<?> items) {
            var index = Integer.parseInt(number);
            return index < items.size() ? items.get(index) : null;
        }
        throw new OtherForm();
    }

    private static @Nullable Object member(@Nullable Object of, String name) {
        if (of instanceof Map<?, ?> members) {
            return members.get(name);
        }
        if (of instanceof List<?> items && !OF_LISTS.contains(name)) {
            var each = new ArrayList<@Nullable Object>();
            for (var item : items) {
                if (item != null) {
                    each.add(member(item, name));
                }
            }
            return each;
        }
        throw new OtherForm();
    }

    private static final class OtherForm extends RuntimeException {

        private OtherForm() {
            super(null, null, false, false);
        }
    }
}
