package vn.trienkhai.directive.reader;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be told of letters and short pieces of text. */
public final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** For each letter its capital without marks; empty for a mark that stands alone. */
    private static final String[] BARE = new String[0x1F00];

    private static final int LONG = 5;

    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}[\\p{L}'’]{0,11}(?:-\\p{Lu}\\p{L}{0,9})?");
    private static final Pattern DEGREE =
            Pattern.compile(
                    "^(?:(?:GS|PGS|TS|TSKH|ThS|BS|KS|CN|LS|NSND|NSƯT|Đại tá|Thượng tá|Trung tá"
                            + "|Thiếu tá|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Đồng chí)"
                            + "(?:\\.|,)?\\s*)+");
    private static final List<String> SURNAMES =
            List.of(
                    ("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào"
                                    + " đoàn vương trịnh trương đinh lâm phùng mai tô hà cao tạ thái châu tống"
                                    + " quách lương lưu triệu kiều đàm la chu doãn tăng giàng thào sùng lò vi"
                                    + " hứa bế nông y đổng khuất nghiêm từ tôn thân uông lã văn tòng cầm điêu"
                                    + " quàng chẩu hầu mùa ly vàng ma thạch danh sơn lục bá bạch cù hàn khổng kim"
                                    + " lại mạc nhữ ninh phí phó quang thiều tiêu trà ung viên xa yên ksor rơ"
                                    + " siu kpă rah h’ k’ a đậu đồng diệp hồng giáp trang tiết thi")
                            .split(" "));

    static {
        for (var c = 0; c < BARE.length; c++) {
            BARE[c] = bareOf((char) c);
        }
    }

    /** "CHỦ NHIỆMTrần Văn A": the line feed before the name was lost. */
    private static final Pattern NAME_STUCK_ON = Pattern.compile("\\p{Lu}{2,}(?=\\p{Lu}\\p{Ll})");

    private Letters() {}

    private static String bareOf(char c) {
        if (c == 'đ' || c == 'Đ') {
            return "D";
        }
        var apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether nearly all letters are capitals and there are some. */
    public static boolean areCapitals(CharSequence text) {
        return areCapitals(text, 0, text.length());
    }

    public static boolean areCapitals(CharSequence text, int from, int to) {
        var large = 0;
        var small = 0;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                large++;
            } else if (Character.isLowerCase(c)) {
                small++;
            }
        }
        return large >= 2 && large >= small * 9;
    }

    /** Where the words in capitals at the beginning of a line end. */
    public static int endOfCapitals(String line) {
        var end = 0;
        var at = 0;
        while (at < line.length()) {
            var next = line.indexOf(' ', at);
            next = next < 0 ? line.length() : next;
            var word = line.substring(at, next);
            if (word.chars().anyMatch(Character::isLowerCase) || word.startsWith("(")) {
                var name = NAME_STUCK_ON.matcher(word);
                return name.lookingAt() ? at + name.end() : end;
            }
            end = next;
            at = next + 1;
        }
        return end;
    }

    /** Capital letters without marks and tones, for text whose marks the scanner lost. */
    public static String bare(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < BARE.length) {
                out.append(BARE[c]);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The name without degrees and ranks before it. */
    public static String withoutDegree(String name) {
        return DEGREE.matcher(name.strip()).replaceFirst("").strip();
    }

    /** A family name that blanks tore apart ("Ngu y ễn Văn") put together again. */
    public static String mended(String name) {
        var end = name.indexOf(' ');
        for (var i = 0; i < 3 && end > 0; i++) {
            var joined = name.substring(0, end).replace(" ", "");
            if (isKnownSurname(joined)) {
                return joined + name.substring(end);
            }
            end = name.indexOf(' ', end + 1);
        }
        return name;
    }

    /** A family name whose marks a scanner lost, spelled as usual; else the same name. */
    public static String withSurname(String name) {
        var end = name.indexOf(' ');
        if (end < 0 || isKnownSurname(name)) {
            return name;
        }
        var bare = bare(name.substring(0, end));
        return SURNAMES.stream()
                .filter(known -> bare(known).equals(bare))
                .findFirst()
                .map(known -> spelled(known) + name.substring(end))
                .orElse(name);
    }

    /**
     * A family name that was misread in up to two letters, when it can be one only; null when it is
     * no syllable and nothing is near it.
     */
    public static @Nullable String withNearSurname(String name) {
        var end = name.indexOf(' ');
        var first = end < 0 ? name : name.substring(0, end);
        if (Syllables.isSyllable(first.replaceAll("['’]", "")) || first.indexOf('-') > 0) {
            return name;
        }
        var bare = bare(first);
        var near =
                SURNAMES.stream()
                        .filter(known -> known.length() >= LONG)
                        .filter(known -> Nearness.within(2, bare(known), bare))
                        .toList();
        return near.size() == 1 ? spelled(near.getFirst()) + name.substring(end) : null;
    }

    private static String spelled(String surname) {
        return surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
    }

    /** Two to six words that each begin with a capital and hold no second one. */
    public static boolean isPersonName(String text) {
        var words = withoutDegree(text).split(" ", 8);
        if (words.length < 2 || words.length > 6 || areCapitals(text)) {
            return false;
        }
        for (var word : words) {
            if (!WORD.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    /** A person's name that begins with a known family name. */
    public static boolean isKnownSurname(String text) {
        var name = withoutDegree(text);
        var end = name.indexOf(' ');
        return SURNAMES.contains(
                (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT));
    }
}
