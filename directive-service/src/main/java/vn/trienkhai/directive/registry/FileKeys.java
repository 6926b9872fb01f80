package vn.trienkhai.directive.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.directive.sheet.SheetRow;
import vn.trienkhai.platform.work.Ids;

/** Which line of a table speaks of which body, so that lines can name each other as parents. */
final class FileKeys {

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<Integer, String> repeated = new HashMap<>();
    private final Map<Integer, UUID> ids = new HashMap<>();

    /** Lines that cannot be read have no keys; they are judged later. */
    void note(SheetRow row) {
        try {
            var line = ImportLine.of(row);
            ids.put(row.line(), line.id() == null ? Ids.next() : line.id());
            for (var key : line.keys()) {
                var former = lines.putIfAbsent(key, row.line());
                if (former != null) {
                    repeated.put(row.line(), "Line %d already has %s".formatted(former, key));
                }
            }
        } catch (ImportLine.Wrong e) {
            ids.put(row.line(), Ids.next());
        }
    }

    /** With a line known from an earlier check, its body keeps the id it was given then. */
    void note(SheetRow row, UUID id) {
        note(row);
        ids.put(row.line(), id);
    }

    Optional<String> repetition(int line) {
        return Optional.ofNullable(repeated.get(line));
    }

    UUID idOf(int line) {
        return ids.getOrDefault(line, new UUID(0, 0));
    }

    Optional<Integer> lineOf(String key) {
        return Optional.ofNullable(lines.get(key));
    }
}
