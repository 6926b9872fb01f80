package vn.trienkhai.directive.reader.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause.Kind;

/** What a part of a directive is for, told from the first words of its heading. */
final class Kinds {

    private static final int TITLE = 160;
    private static final int PRAISE_REACH = 90;

    private static final List<String> PURPOSES =
            List.of("mục đích", "mục tiêu", "quan điểm", "chỉ tiêu", "ý nghĩa", "phương châm");
    private static final List<String> ASSESSMENTS =
            List.of(
                    "đánh giá",
                    "tình hình",
                    "kết quả",
                    "những kết quả",
                    "một số kết quả",
                    "hạn chế, ",
                    "hạn chế và",
                    "hạn chế:",
                    "những hạn chế",
                    "tồn tại",
                    "những tồn tại",
                    "nguyên nhân",
                    "ưu điểm",
                    "thực trạng",
                    "sự cần thiết",
                    "bối cảnh",
                    "cơ sở pháp lý",
                    "căn cứ",
                    "bài học",
                    "phạm vi",
                    "đối tượng",
                    "thành phần",
                    "thời gian",
                    "địa điểm",
                    "khẩu hiệu",
                    "giải thích từ ngữ");
    private static final List<String> PRAISE =
            List.of(
                    "hoan nghênh",
                    "biểu dương",
                    "đánh giá cao",
                    "ghi nhận",
                    "tán thành",
                    "cơ bản nhất trí",
                    "cơ bản thống nhất",
                    "cơ bản đồng ý",
                    "thời gian qua",
                    "năm qua",
                    "đã đạt được");
    private static final List<String> ORGANISATION =
            List.of(
                    "tổ chức thực hiện",
                    "tổ chức triển khai",
                    "triển khai thực hiện",
                    "công tác tổ chức",
                    "phân công",
                    "trách nhiệm",
                    "chế độ báo cáo",
                    "chế độ thông tin",
                    "kinh phí",
                    "nguồn kinh phí",
                    "kiểm tra, giám sát",
                    "điều khoản thi hành",
                    "hiệu lực");
    private static final List<String> TASKS =
            List.of(
                    "nhiệm vụ",
                    "nội dung",
                    "giải pháp",
                    "biện pháp",
                    "các nhiệm vụ",
                    "một số nhiệm vụ",
                    "những nhiệm vụ",
                    "các giải pháp",
                    "công tác trọng tâm");

    private Kinds() {}

    /** Headings in capitals or bold that stand without a number. */
    static boolean isKnownTitle(String low) {
        return low.length() <= TITLE
                && !low.endsWith(".")
                && !low.endsWith(";")
                && (starts(low, PURPOSES)
                        || isRequirement(low)
                        || starts(low, ASSESSMENTS)
                        || starts(low, ORGANISATION)
                        || starts(low, TASKS)
                        || starts(
                                low,
                                List.of("thời gian", "phương hướng", "tiến độ", "thành phần")));
    }

    /**
     * @param low first line of the clause in small letters
     * @param title whether it is a heading: more stands below it, or it is in capitals
     * @param letter whether it stands in a letter to others, which asks them to assess
     * @param above the kind of the clause it lies in
     */
    static Kind of(String low, boolean title, boolean letter, @Nullable Kind above) {
        var head = low.startsWith("về ") ? low.substring("về ".length()) : low;
        var told = title && low.length() <= TITLE ? heading(head) : sentence(head);
        if (told == null && above == null && isPraise(low)) {
            told = Kind.OTHER;
        }
        if (told == null && above == null && low.startsWith("căn cứ ") && low.endsWith(";")) {
            told = Kind.OTHER;
        }
        if (letter && told == Kind.REQUIREMENT) {
            told = Kind.TASK;
        }
        if (letter && told == Kind.OTHER && low.startsWith("đánh giá tình hình")) {
            told = Kind.TASK;
        }
        if (told == null || (above != null && outranks(above, told))) {
            return above == null ? Kind.TASK : above;
        }
        return told;
    }

    /** Below aims and accounts nothing is ordered; below tasks a heading such as Kết quả is one. */
    private static boolean outranks(Kind above, Kind told) {
        return switch (above) {
            case PURPOSE, REQUIREMENT -> told != Kind.PURPOSE && told != Kind.REQUIREMENT;
            case OTHER -> true;
            case TASK, ORGANIZATION -> told == Kind.OTHER;
        };
    }

    private static @Nullable Kind heading(String low) {
        if (isRequirement(low)) {
            return Kind.REQUIREMENT;
        }
        var ordering = low.contains("nhiệm vụ") || low.contains("giải pháp");
        if (starts(low, PURPOSES)) {
            return ordering ? Kind.TASK : Kind.PURPOSE;
        }
        if (starts(low, ORGANISATION)) {
            return Kind.ORGANIZATION;
        }
        if (starts(low, TASKS)) {
            return Kind.TASK;
        }
        return starts(low, ASSESSMENTS) || low.equals("hạn chế") ? Kind.OTHER : null;
    }

    /** The last articles: who carries it out, and from when it holds. */
    static @Nullable Kind article(String low) {
        if (low.contains("chịu trách nhiệm thi hành")) {
            return Kind.ORGANIZATION;
        }
        return low.contains("có hiệu lực") ? Kind.OTHER : null;
    }

    /** An account of what was done, before the orders begin. */
    private static boolean isPraise(String low) {
        if (low.startsWith("để ")) {
            return false;
        }
        var start = low.substring(0, Math.min(low.length(), PRAISE_REACH));
        return PRAISE.stream().anyMatch(start::contains);
    }

    /** A clause that is all text: only its label ("Mục đích: …") tells. */
    private static @Nullable Kind sentence(String low) {
        var colon = low.indexOf(':');
        if (colon > 0 && colon < 40) {
            return heading(low.substring(0, colon));
        }
        return null;
    }

    private static boolean isRequirement(String low) {
        return low.startsWith("yêu cầu")
                && (low.length() < 10
                        || low.startsWith(":", 7)
                        || low.startsWith("yêu cầu chung")
                        || low.startsWith("yêu cầu và"));
    }

    private static boolean starts(String low, List<String> beginnings) {
        return beginnings.stream()
                .anyMatch(
                        word ->
                                low.startsWith(word)
                                        && (low.length() == word.length()
                                                || !Character.isLetter(
                                                        word.charAt(word.length() - 1))
                                                || !Character.isLetter(low.charAt(word.length()))));
    }
}
