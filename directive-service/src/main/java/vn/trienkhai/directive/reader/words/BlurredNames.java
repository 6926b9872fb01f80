package vn.trienkhai.directive.reader.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As {@link Blurred} for the words of which names of bodies are made: "Cục Thuê", "thành phô". They
 * mean one thing only in a text that a scanner made, and there only they are mended.
 */
final class BlurredNames {

    private static final Map<String, Map<String, String[]>> MENDED =
            Blurred.table(
                    "thành phố",
                    "trực thuộc",
                    "trung ương",
                    "tổng cục",
                    "cục thuế",
                    "cục trưởng",
                    "chi cục",
                    "quan thuế",
                    "ngành thuế",
                    "hải quan",
                    "kho bạc",
                    "cơ quan",
                    "ủy ban",
                    "nhân dân",
                    "chính phủ",
                    "văn phòng",
                    "thủ tướng",
                    "bộ trưởng",
                    "thủ trưởng",
                    "giám đốc",
                    "chủ tịch",
                    "địa phương",
                    "các tỉnh",
                    "các bộ",
                    "các sở",
                    "công an",
                    "quốc phòng",
                    "tài chính",
                    "kế hoạch",
                    "đầu tư",
                    "bộ phận",
                    "doanh nghiệp",
                    "thanh tra",
                    "xã hội",
                    "lao động",
                    "thương binh",
                    "giáo dục",
                    "truyền thông",
                    "nông nghiệp",
                    "môi trường",
                    "xây dựng",
                    "giao thông",
                    "ngân hàng",
                    "nhà nước",
                    "cấp trên",
                    "việt nam",
                    "kết quả",
                    "tình hình");

    private BlurredNames() {}

    static String @Nullable [] mended(String first, String second) {
        var seconds = MENDED.get(first);
        return seconds == null ? null : seconds.get(second);
    }
}
