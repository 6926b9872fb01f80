package vn.trienkhai.directive.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name of a download in a header: RFC 6266 with the ext-value of RFC 8187 (5987 before). */
final class ContentDisposition {

    private static final String ATTR_CHAR = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /** Old readers get the name without tones, all others the name as it is. */
    static String of(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(plain(name), coded(name));
    }

    private static String plain(String name) {
        var bare =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'D');
        return bare.replaceAll("[^ -~]|[\"\\\\%;]", "_");
    }

    private static String coded(String name) {
        var coded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (each & 0xff);
            var isPlain = c < 128 && (Character.isLetterOrDigit(c) || ATTR_CHAR.indexOf(c) >= 0);
            coded.append(isPlain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return coded.toString();
    }
}
