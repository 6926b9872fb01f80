package vn.trienkhai.directive.reader.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of office whose marks a scanner lost or took for others: "chủ tri", "bao cáo",
 * "tông hợp". Only pairs of syllables that mean one thing however they are marked are mended, and
 * only for the rules: what a proposal says stays as written.
 */
final class Blurred {

    private static final String[] PAIRS = {
        "chủ trì",
        "phối hợp",
        "theo dõi",
        "đôn đốc",
        "kiểm tra",
        "giám sát",
        "thẩm định",
        "thẩm tra",
        "tổng hợp",
        "báo cáo",
        "tổ chức",
        "thực hiện",
        "triển khai",
        "chỉ đạo",
        "hướng dẫn",
        "khẩn trương",
        "tiếp tục",
        "tập trung",
        "tăng cường",
        "thường xuyên",
        "đẩy mạnh",
        "đẩy nhanh",
        "rà soát",
        "xây dựng",
        "đề nghị",
        "yêu cầu",
        "định kỳ",
        "trách nhiệm",
        "cần tập",
        "cần tiếp",
        "cần phải",
        "đề xuất",
        "tham mưu",
        "nghiêm túc",
        "chủ động",
        "phê duyệt",
        "giải quyết",
        "đơn vị",
        "liên quan",
        "thẩm quyền",
        "chức năng",
        "hoàn thành",
        "hoàn thiện",
        "bảo đảm",
        "đảm bảo",
        "thúc đẩy",
        "chậm nhất",
        "muộn nhất",
        "thời hạn",
        "thời gian",
        "tiến độ",
        "tổng kết",
        "kết thúc",
        "ban hành",
        "tiếp theo",
    };

    /** A vowel and what a scanner makes of it. */
    private static final String[] LETTERS = {
        "aàáảãạ", "ăằắẳẵặaàáảãạ", "âầấẩẫậaàáảãạ", "eèéẻẽẹ", "êềếểễệeèéẻẽẹ", "iìíỉĩị",
        "oòóỏõọôốổỗơ", "ôồốổỗộoòóỏõọ", "ơờớởỡợoòóỏõọôốổỗộ", "uùúủũụ", "ưừứửữựuùúủũụ", "yỳýỷỹỵ",
    };

    private static final Map<String, Map<String, String[]>> MENDED = table(PAIRS);

    static {
        MENDED.remove("để");
    }

    /** First letters and lengths of all spellings: what most pairs of words fail at. */
    private static final BitSet SHAPES = shapes();

    /** For every spelling of a pair of syllables what is meant. */
    static Map<String, Map<String, String[]>> table(String... pairs) {
        var table = new HashMap<String, Map<String, String[]>>();
        for (var pair : pairs) {
            var words = pair.split(" ", -1);
            for (var first : spellings(words[0])) {
                for (var second : spellings(words[1])) {
                    table.computeIfAbsent(first, absent -> new HashMap<>())
                            .putIfAbsent(second, words);
                }
            }
        }
        for (var pair : pairs) {
            var words = pair.split(" ", -1);
            table.getOrDefault(words[0], Map.of()).remove(words[1]);
        }
        return table;
    }

    private Blurred() {}

    /** The two words meant, null when nothing is to be mended. */
    static String @Nullable [] mended(String first, String second) {
        if (!SHAPES.get(shape(first, second))) {
            return null;
        }
        var seconds = MENDED.get(first);
        return seconds == null ? null : seconds.get(second);
    }

    private static BitSet shapes() {
        var shapes = new BitSet();
        MENDED.forEach(
                (first, seconds) ->
                        seconds.keySet().forEach(second -> shapes.set(shape(first, second))));
        return shapes;
    }

    private static int shape(String first, String second) {
        return (shape(first) << 8) | shape(second);
    }

    private static int shape(String word) {
        return ((word.charAt(0) & 31) << 3) | (word.length() & 7);
    }

    /** With the mark of its vowels changed or lost, and a plain d for đ. */
    private static Set<String> spellings(String word) {
        var found = new LinkedHashSet<>(List.of(word));
        for (var i = 0; i < word.length(); i++) {
            for (var known : found.toArray(String[]::new)) {
                for (var other : others(word.charAt(i)).toCharArray()) {
                    found.add(known.substring(0, i) + other + known.substring(i + 1));
                }
            }
        }
        return found;
    }

    private static String others(char letter) {
        return letter == 'đ'
                ? "d"
                : Arrays.stream(LETTERS)
                        .filter(known -> known.indexOf(letter) >= 0)
                        .findFirst()
                        .orElse("");
    }
}
