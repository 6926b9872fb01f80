package vn.trienkhai.directive.reader.duty;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes short names of ministries and departments out: "Sở KH&CN". */
final class LongNames {

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

    private LongNames() {}

    static String of(String name) {
        return hasLetters(name) ? DEPARTMENT.matcher(name).replaceAll(LongNames::field) : name;
    }

    /** Whether two capitals stand side by side, as in every short name. */
    private static boolean hasLetters(String name) {
        for (var i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))
                    && Character.isUpperCase(name.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static String field(MatchResult found) {
        return FIELDS.getOrDefault(found.group().replaceAll("[ &,\\-]", ""), found.group());
    }
}
