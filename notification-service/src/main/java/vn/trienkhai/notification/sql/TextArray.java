package vn.trienkhai.notification.sql;

import java.util.Collection;
import java.util.List;

/** A parameter of type {@code text[]}. */
public record TextArray(List<String> values) {

    public TextArray {
        values = List.copyOf(values);
    }

    public static TextArray of(Collection<String> values) {
        return new TextArray(List.copyOf(values));
    }

    public static TextArray ofNames(Collection<? extends Enum<?>> values) {
        return new TextArray(values.stream().<String>map(Enum::name).toList());
    }
}
