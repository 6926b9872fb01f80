package vn.trienkhai.directive.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import vn.trienkhai.directive.cascade.CascadeResource.Asked;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/**
 * Pages of lists that are worked out as a whole because each line needs the others. The position is
 * a key of the line, so that a page stays where it is when lines before it come or go.
 */
@ApplicationScoped
class Pages {

    private final Cursors cursors;

    Pages(Cursors cursors) {
        this.cursors = cursors;
    }

    static String key(String list, Directive directive, Known known) {
        return list + "|" + directive.id() + "|" + known.key();
    }

    /** Of lines sorted by a text key. */
    <T> Page<T> sorted(List<T> lines, Function<T, String> position, String key, Asked asked) {
        var after = cursors.decode(asked.cursor(), key).map(at -> at.get(0)).orElse("");
        var rows =
                lines.stream()
                        .filter(line -> position.apply(line).compareTo(after) > 0)
                        .limit(asked.limit() + 1L)
                        .toList();
        return Page.of(
                rows, asked.limit(), last -> cursors.encode(List.of(position.apply(last)), key));
    }
}
