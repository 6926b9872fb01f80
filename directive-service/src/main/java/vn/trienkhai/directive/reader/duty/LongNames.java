package vn.trienkhai.directive.reader.duty;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes short names of bodies out: "Sở KH&CN" always, "UBND xã" only where the document itself
 * writes the long name of the same body somewhere.
 */
final class LongNames {

    /** So many different names are looked for in a document, and so far. */
    private static final int MOST = 48;

    private static final int FAR = 200_000;

    private static final Pattern DEPARTMENT =
            Pattern.compile(
                    "(?<=(?:Sở|Bộ|sở|bộ|Ty|Phòng) )(?:KH ?& ?CN|KHCN|GD ?& ?ĐT|GDĐT|NN ?& ?MT|NNMT|NN"
                            + " ?& ?PTNT|NNPTNT|TN ?& ?MT|TNMT|TT ?& ?TT|TTTT|KH ?& ?ĐT|KHĐT|VH,? ?TT"
                            + " ?& ?DL|VHTTDL|VHTT&DL|LĐ ?- ?TB ?& ?XH|LĐTB&XH|LĐTBXH|GTVT|DT ?&"
                            + " ?TG|DTTG)(?![\\p{L}&])");

    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("KHCN", "Khoa học và Công nghệ"),
                    Map.entry("GDĐT", "Giáo dục và Đào tạo"),
                    Map.entry("NNMT", "Nông nghiệp và Môi trường"),
                    Map.entry("NNPTNT", "Nông nghiệp và Phát triển nông thôn"),
                    Map.entry("TNMT", "Tài nguyên và Môi trường"),
                    Map.entry("TTTT", "Thông tin và Truyền thông"),
                    Map.entry("KHĐT", "Kế hoạch và Đầu tư"),
                    Map.entry("VHTTDL", "Văn hóa, Thể thao và Du lịch"),
                    Map.entry("LĐTBXH", "Lao động - Thương binh và Xã hội"),
                    Map.entry("GTVT", "Giao thông vận tải"),
                    Map.entry("DTTG", "Dân tộc và Tôn giáo"));

    private static final Pattern ORGAN =
            Pattern.compile("(?<!\\p{L})(?:UBND|HĐND|UBMTTQVN|UBMTTQ|UBKT)(?!\\p{L})");

    private static final Map<String, String> ORGANS =
            Map.of(
                    "UBND", "Ủy ban nhân dân",
                    "HĐND", "Hội đồng nhân dân",
                    "UBMTTQVN", "Ủy ban MTTQ Việt Nam",
                    "UBMTTQ", "Ủy ban MTTQ",
                    "UBKT", "Ủy ban Kiểm tra");

    private final String low;
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param low the text of the document in small letters
     */
    LongNames(String low) {
        this.low = low.substring(0, Math.min(low.length(), FAR));
    }

    String of(String name) {
        var written = DEPARTMENT.matcher(name).replaceAll(LongNames::field);
        if (!ORGAN.matcher(written).find() || ORGAN.matcher(written).matches()) {
            return written;
        }
        if (!known.containsKey(written) && known.size() >= MOST) {
            return written;
        }
        return known.computeIfAbsent(written, this::asElsewhere);
    }

    private static String field(MatchResult found) {
        return FIELDS.getOrDefault(found.group().replaceAll("[ &,\\-]", ""), found.group());
    }

    private String asElsewhere(String name) {
        var written =
                ORGAN.matcher(name)
                        .replaceAll(found -> ORGANS.getOrDefault(found.group(), found.group()));
        return low.contains(written.toLowerCase(Locale.ROOT)) ? written : name;
    }
}
