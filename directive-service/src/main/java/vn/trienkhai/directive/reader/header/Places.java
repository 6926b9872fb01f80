package vn.trienkhai.directive.reader.header;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Nearness;
import vn.trienkhai.directive.reader.layout.Provinces;

/** Names of provinces and of central bodies, for text whose marks the scanner lost. */
final class Places {

    private static final List<String> BODIES =
            List.of(
                    "Chính phủ",
                    "Thủ tướng Chính phủ",
                    "Văn phòng Chính phủ",
                    "Quốc hội",
                    "Ủy ban Thường vụ Quốc hội",
                    "Văn phòng Quốc hội",
                    "Chủ tịch nước",
                    "Bộ Chính trị",
                    "Ban Bí thư",
                    "Ban Chấp hành Trung ương",
                    "Bộ Tài chính",
                    "Bộ Nội vụ",
                    "Bộ Công an",
                    "Bộ Quốc phòng",
                    "Bộ Ngoại giao",
                    "Bộ Tư pháp",
                    "Bộ Y tế",
                    "Bộ Xây dựng",
                    "Bộ Giao thông vận tải",
                    "Bộ Công Thương",
                    "Bộ Giáo dục và Đào tạo",
                    "Bộ Khoa học và Công nghệ",
                    "Bộ Kế hoạch và Đầu tư",
                    "Bộ Lao động - Thương binh và Xã hội",
                    "Bộ Nông nghiệp và Phát triển nông thôn",
                    "Bộ Nông nghiệp và Môi trường",
                    "Bộ Tài nguyên và Môi trường",
                    "Bộ Thông tin và Truyền thông",
                    "Bộ Văn hóa, Thể thao và Du lịch",
                    "Bộ Dân tộc và Tôn giáo",
                    "Thanh tra Chính phủ",
                    "Ngân hàng Nhà nước Việt Nam",
                    "Ủy ban Dân tộc",
                    "Tổng cục Thuế",
                    "Cục Thuế",
                    "Tổng cục Hải quan",
                    "Cục Hải quan",
                    "Kho bạc Nhà nước",
                    "Tổng cục Thống kê",
                    "Bảo hiểm xã hội Việt Nam",
                    "Kiểm toán Nhà nước",
                    "Tòa án nhân dân tối cao",
                    "Viện kiểm sát nhân dân tối cao",
                    "Ban Tuyên giáo Trung ương",
                    "Ban Tuyên giáo và Dân vận Trung ương",
                    "Ban Tổ chức Trung ương",
                    "Ủy ban Kiểm tra Trung ương",
                    "Ban Nội chính Trung ương",
                    "Văn phòng Trung ương Đảng",
                    "Ban Kinh tế Trung ương",
                    "Ban Dân vận Trung ương",
                    "Ban Chính sách, chiến lược Trung ương");

    private static final int LONG = 12;

    private static final Map<String, String> KNOWN = known();

    private Places() {}

    private static Map<String, String> known() {
        var known = new TreeMap<String, String>();
        Provinces.NAMES.forEach(name -> known.put(Letters.bare(name), name));
        Provinces.NAMES.forEach(
                name -> {
                    var city = name.startsWith("Thành phố");
                    for (var kind : List.of("tỉnh ", "thành phố ", "")) {
                        var full =
                                "Ủy ban nhân dân " + (city && !kind.isEmpty() ? "" : kind) + name;
                        known.put(Letters.bare(full), full);
                    }
                });
        BODIES.forEach(name -> known.put(Letters.bare(name), name));
        return Map.copyOf(known);
    }

    /** The ministries as a pattern in small letters. */
    static String ministries() {
        return BODIES.stream()
                .filter(name -> name.startsWith("Bộ ") && !name.equals("Bộ Chính trị"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|"));
    }

    /** "Bộ GDĐT", "Bộ NN&PTNT": the known body with these initials. */
    static String unabbreviated(String name) {
        var cut = name.lastIndexOf(' ');
        var letters = name.substring(cut + 1).replaceAll("[^\\p{L}]", "");
        if (cut < 0 || letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return name;
        }
        var kind = name.substring(0, cut + 1);
        return BODIES.stream()
                .filter(body -> body.startsWith(kind))
                .filter(body -> initials(body.substring(cut + 1)).equals(letters))
                .findFirst()
                .orElse(name);
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (var word : name.split("[ ,-]+", -1)) {
            initials.append(word.equals("và") ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        return initials.toString();
    }

    /** The known name with the same letters, or what was written. */
    static String restored(String name) {
        var known = known(name);
        return known == null ? name : known;
    }

    /** The one province whose name differs in one letter: "là Nội". */
    static @Nullable String nearProvince(String name) {
        var bare = Letters.bare(name.strip());
        var near =
                Provinces.NAMES.stream()
                        .filter(each -> Nearness.within(1, bare, Letters.bare(each)))
                        .toList();
        return near.size() == 1 ? near.getFirst() : null;
    }

    /** The one central body that a notation names by its initials: TCT, BTC, LĐTBXH, TTg. */
    static @Nullable String byInitials(String letters) {
        var named = BODIES.stream().filter(body -> isShort(body, letters)).toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    private static boolean isShort(String body, String letters) {
        var initials = initials(body);
        return initials.equals(letters)
                || (body.startsWith("Bộ ") && initials.substring(1).equals(letters))
                || (body.endsWith(" Việt Nam") && initials.equals(letters + "VN"))
                || (body.startsWith("Thủ tướng") && letters.equals("TTg"));
    }

    /** The one known body whose long name differs in one letter: "BAN CHẤÁP HÀNH TRUNG ƯƠNG". */
    static @Nullable String near(String name) {
        var bare = Letters.bare(name.strip());
        if (bare.length() < LONG) {
            return null;
        }
        var near =
                BODIES.stream()
                        .filter(body -> bare.startsWith(firstWord(Letters.bare(body)) + " "))
                        .filter(body -> Nearness.within(1, bare, Letters.bare(body)))
                        .toList();
        return near.size() == 1 ? near.getFirst() : null;
    }

    private static String firstWord(String name) {
        return name.split(" ", 2)[0];
    }

    static @Nullable String known(String name) {
        return KNOWN.get(Letters.bare(name.strip()));
    }
}
