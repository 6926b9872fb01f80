package vn.trienkhai.gateway.door;

import org.jspecify.annotations.Nullable;

/** One JSON object on one line, written field by field. */
final class AccessLine {

    private final StringBuilder json = new StringBuilder(320).append('{');

    /** Leaves out what is null. */
    AccessLine text(String name, @Nullable String value) {
        if (value != null) {
            name(name).append('"');
            escaped(value);
            json.append('"');
        }
        return this;
    }

    AccessLine number(String name, long value) {
        name(name).append(value);
        return this;
    }

    String end() {
        return json.append('}').toString();
    }

    private StringBuilder name(String name) {
        if (json.length() > 1) {
            json.append(',');
        }
        return json.append('"').append(name).append("\":");
    }

    /** What a caller wrote can neither end the string nor the line. */
    private void escaped(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
    }
}
