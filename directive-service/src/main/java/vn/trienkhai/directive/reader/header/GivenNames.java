package vn.trienkhai.directive.reader.header;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Letters;

/** Puts back marks that a scanner lost in the name of a person. */
final class GivenNames {

    /** Names whose bare letters are no usual name themselves and stand for no other one. */
    private static final List<String> USUAL =
            List.of(
                    ("Ngọc Đức Đình Quốc Việt Văn Thị Hữu Xuân Hoàng Tuấn Hải Hồng Hương Hạnh Hiếu"
                                    + " Huệ Kiên Lộc Lợi Lương Mạnh Nghĩa Nhân Nhật Phú Phúc Phước"
                                    + " Phượng Quân Quý Quyết Sơn Tài Tâm Thắng Thế Thịnh Thọ Tín"
                                    + " Toàn Trọng Trí Trường Tuyết Tường Vượng Yến Bích Bình Đại"
                                    + " Đạt Hậu Lệ Tùng Vũ Cường Quỳnh Sỹ")
                            .split(" "));

    /** Seldom the last word of a name. */
    private static final Set<String> MIDDLE = Set.of("Văn", "Thị", "Đình", "Hữu", "Thế");

    private static final Map<String, String> MARKED = new HashMap<>();

    static {
        USUAL.forEach(name -> MARKED.put(Letters.bare(name), name));
    }

    private static final Pattern STRAY =
            Pattern.compile("[!|*~^_=<>#«»„\\\\]+(?=\\s|$)|^[^\\p{L}(]+|^\\p{Ll} ");

    private GivenNames() {}

    /** Without the signs that a signature or a stamp left among the letters. */
    static String cleared(String name) {
        return STRAY.matcher(name).replaceAll("");
    }

    /**
     * A family name and given names without any mark get the usual ones back; null for what is no
     * name any more.
     */
    static @Nullable String restored(String name) {
        var surname = Letters.withSurname(name);
        var known = Letters.isKnownSurname(surname) ? surname : Letters.withNearSurname(name);
        if (known == null) {
            return null;
        }
        var words = known.split(" ", -1);
        for (var i = 1; i < words.length; i++) {
            var bare = Letters.bare(words[i]);
            var meant = MARKED.getOrDefault(bare, "");
            var middle = !MIDDLE.contains(meant) || i + 1 < words.length;
            if (middle && !meant.isEmpty() && isBare(words[i], bare)) {
                words[i] = meant;
            }
        }
        return String.join(" ", words);
    }

    private static boolean isBare(String word, String bare) {
        return word.toUpperCase(Locale.ROOT).equals(bare);
    }
}
