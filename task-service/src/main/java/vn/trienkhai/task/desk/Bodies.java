package vn.trienkhai.task.desk;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.task.api.TaskBody;

/** Bodies with the names that are known of them. */
record Bodies(Map<UUID, String> names) {

    TaskBody of(UUID id) {
        return new TaskBody(id, name(id));
    }

    @Nullable String name(UUID id) {
        return names.get(id);
    }
}
