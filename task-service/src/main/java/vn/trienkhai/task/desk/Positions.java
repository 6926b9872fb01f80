package vn.trienkhai.task.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.page.Cursors;

/** Cursors of lists that run from the newest entry back. */
@ApplicationScoped
class Positions {

    private final Cursors cursors;

    Positions(Cursors cursors) {
        this.cursors = cursors;
    }

    /** Entries before this one are asked for; all of them on the first page. */
    long before(@Nullable String cursor, String list) {
        return cursors.decode(cursor, list)
                .map(position -> Long.parseLong(position.getFirst()))
                .orElse(Long.MAX_VALUE);
    }

    String cursor(long position, String list) {
        return cursors.encode(List.of(Long.toString(position)), list);
    }
}
