package vn.trienkhai.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One keyset page: at most so many items, and the cursor behind the last one when there are more.
 *
 * @param next absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Makes a page from rows read with {@code limit + 1}.
     *
     * @param cursorOf the cursor that goes on behind a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursorOf.apply(items.getLast()));
    }

    public <R> List<R> map(Function<T, R> view) {
        return items.stream().map(view).toList();
    }
}
