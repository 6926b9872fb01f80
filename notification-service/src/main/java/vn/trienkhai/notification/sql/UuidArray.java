package vn.trienkhai.notification.sql;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A parameter of type {@code uuid[]}. */
public record UuidArray(List<UUID> values) {

    public UuidArray {
        values = List.copyOf(values);
    }

    public static UuidArray of(Collection<UUID> values) {
        return new UuidArray(List.copyOf(values));
    }
}
