package vn.trienkhai.platform.api;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Whether the value of a query parameter is of its type; the framework would answer 404 to one that
 * is not.
 */
final class QueryValue {

    private QueryValue() {}

    static void check(String name, String value, Class<?> type) {
        if (!Normalizer.isNormalized(value, Normalizer.Form.NFC) || value.indexOf('\0') >= 0) {
            throw RequestProblem.notNfc(name);
        }
        if (type.isEnum()) {
            var allowed =
                    Arrays.stream(type.getEnumConstants()).map(QueryValue::inContract).toList();
            if (!allowed.contains(value)) {
                throw RequestProblem.badParameter(name, allowed);
            }
        } else if (!isOf(type, value)) {
            throw RequestProblem.badParameter(name, List.of());
        }
    }

    private static boolean isOf(Class<?> type, String value) {
        try {
            if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else if (type == UUID.class) {
                return UUID.fromString(value).toString().equalsIgnoreCase(value);
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == Instant.class) {
                Instant.parse(value);
            } else if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            }
            return true;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return false;
        }
    }

    /** The generated enums know how the contract writes them. */
    private static String inContract(Object constant) {
        try {
            return String.valueOf(constant.getClass().getMethod("value").invoke(constant));
        } catch (ReflectiveOperationException e) {
            return constant.toString();
        }
    }
}
