package vn.trienkhai.gateway.wire;

import org.jspecify.annotations.Nullable;

/** Which characters a path and a query may hold. */
final class TargetRules {

    private static final String PLAIN = "-._~!$&'()*+,=:@/";
    private static final String NEVER_ENCODED = "/\\.;%?#";
    private static final String NEVER_IN_QUERY = "#<>\"\\^`{|}";

    private TargetRules() {}

    static @Nullable String pathFault(String path) {
        if (path.isEmpty() || path.charAt(0) != '/') {
            return "The target must be a path that begins with a slash.";
        }
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            if (c == '%') {
                var octet = octet(path, i);
                if (octet < 0x20 || octet == 0x7F || NEVER_ENCODED.indexOf(octet) >= 0) {
                    return "The path holds an encoded separator, dot or control character.";
                }
                i += 2;
            } else if (!isPlain(c)) {
                return "The path holds a character that must be encoded or may not stand there.";
            }
        }
        return segmentFault(path);
    }

    private static @Nullable String segmentFault(String path) {
        if (path.contains("//")) {
            return "The path holds an empty segment.";
        }
        var dots =
                path.contains("/./")
                        || path.contains("/../")
                        || path.endsWith("/.")
                        || path.endsWith("/..");
        return dots ? "The path holds a dot segment." : null;
    }

    static @Nullable String queryFault(String query) {
        for (var i = 0; i < query.length(); i++) {
            var c = query.charAt(i);
            if (c == '%') {
                if (octet(query, i) <= 0) {
                    return "The query is not properly encoded.";
                }
                i += 2;
            } else if (c <= 0x20 || c >= 0x7F || NEVER_IN_QUERY.indexOf(c) >= 0) {
                return "The query holds a character that must be encoded.";
            }
        }
        return null;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || PLAIN.indexOf(c) >= 0;
    }

    /** The octet that is encoded at this percent sign, or -1. */
    private static int octet(String text, int percent) {
        if (percent + 2 >= text.length()) {
            return -1;
        }
        var high = Character.digit(text.charAt(percent + 1), 16);
        var low = Character.digit(text.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
