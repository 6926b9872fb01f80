package vn.trienkhai.directive.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;

/**
 * What is to come of a duty, by its words (domain §5.8): what is named first behind the word for
 * making it, for "kế hoạch thực hiện đề án" is a plan.
 */
final class Outputs {

    /** Nothing that has a name of its own. */
    static final String RESULT = "RESULT";

    /**
     * @param made whether its name stands behind the word for making it
     */
    private record Form(String code, Pattern words, boolean made) {}

    private static final String MAKE =
            "(?:xây dựng|ban hành|lập|soạn thảo|hoàn thiện|hoàn chỉnh|trình|tham mưu|biên soạn|tổ chức"
                    + "|phê duyệt|đề xuất|kiến nghị|nghiên cứu|chuẩn bị|rà soát|sửa đổi|bổ sung|gửi"
                    + "|cụ thể hóa)(?: (?!(?:thực hiện|(?<!và )triển khai|theo|của|về|để|nội dung|kết"
                    + " quả) )[\\p{L}\\d]+,?){0,7}? ";

    /** Of what begins at one word the first counts, so the longer name stands before. */
    private static final List<Form> FORMS =
            List.of(
                    form(
                            "SIGNED_REPORT",
                            "(?:trình [^.;]{0,60} )?ký(?: và|,)? ban hành"
                                    + "(?! (?:các )?(?:kế hoạch|đề án|quy |quyết|chương|nghị|hướng))"),
                    made("DRAFT_CONSOLIDATED_REPORT", "dự thảo báo cáo"),
                    made("FINAL_REVIEW_REPORT", "báo cáo tổng kết"),
                    made("INTERIM_REVIEW_REPORT", "báo cáo sơ kết"),
                    form("FINAL_REVIEW_REPORT", "báo cáo tổng kết"),
                    form("INTERIM_REVIEW_REPORT", "báo cáo sơ kết"),
                    made("OUTLINE", "đề cương"),
                    form(
                            "COOPERATION_AGREEMENT",
                            "ký kết(?: [\\p{L}\\d]+,?){0,5}? (?:chương trình|thỏa thuận|kế hoạch|quy chế|hợp tác)"),
                    made("COOPERATION_AGREEMENT", "(?:chương trình|thỏa thuận) hợp tác"),
                    made("ACTION_PROGRAMME", "chương trình hành động"),
                    made("PROGRAMME", "chương trình"),
                    made("TOPIC_PLANS", "kế hoạch (?:chuyên đề|về [^.;]{2,120};[^.;]{2,120};)"),
                    made("PLAN", "kế hoạch"),
                    made("COORDINATION_REGULATION", "quy chế phối hợp"),
                    made(
                            "INTERNAL_RULES",
                            "(?:quy chế, quy định|quy chế [\\p{L} ]{0,20}nội bộ|quy định|nội quy)"),
                    made("OPERATING_REGULATION", "quy chế"),
                    made("SCHEME", "đề án"),
                    made("NEW_RESOLUTION", "nghị quyết"),
                    made("POLICY_DOCUMENT", "(?:cơ chế|chính sách)"),
                    made("CONFERENCE", "(?:hội nghị|hội thảo|diễn đàn|tọa đàm)"),
                    form(
                            "LEGISLATION_REVIEW",
                            "(?:rà soát|sửa đổi|bổ sung|hoàn thiện)[^.;]{0,50}"
                                    + " (?:văn bản (?:quy phạm )?pháp luật|hệ thống pháp luật|luật)"),
                    made("GUIDANCE", "hướng dẫn"),
                    form(
                            "TIMELY_INFORMATION",
                            "(?:kịp thời (?:thông tin|báo cáo)|(?:thông tin|báo cáo) kịp thời)"),
                    form(
                            "PERIODIC_REPORT",
                            "(?:định kỳ|(?:hằng|hàng) (?:tuần|tháng|quý|năm))[^.;]{0,40} báo cáo"),
                    form(
                            "PERIODIC_REPORT",
                            "báo cáo[^.;,]{0,60} (?:định kỳ|(?:hằng|hàng) (?:tuần|tháng|quý|năm))"),
                    form("SITUATION_REPORT", "báo cáo (?:về )?(?:tình hình|kết quả|tiến độ)"),
                    made("REPORT", "báo cáo"),
                    form("REPORT", "báo cáo"),
                    form("INTERIM_REVIEW", "sơ kết"),
                    form("FINAL_REVIEW", "tổng kết"),
                    form("COMMENDATION", "(?:biểu dương|khen thưởng|tôn vinh)"),
                    form("PUBLICATION", "(?:đăng tải|đăng trên|công bố trên|phát sóng)"),
                    form("PROPOSAL", "(?:đề xuất|kiến nghị)"));

    private static final Set<String> REPORTS =
            Set.of(
                    "REPORT",
                    "SIGNED_REPORT",
                    "DRAFT_CONSOLIDATED_REPORT",
                    "FINAL_REVIEW_REPORT",
                    "INTERIM_REVIEW_REPORT",
                    "PERIODIC_REPORT",
                    "SITUATION_REPORT",
                    "TIMELY_INFORMATION");

    private Outputs() {}

    private static Form form(String code, String words) {
        return new Form(code, word(words), false);
    }

    private static Form made(String code, String thing) {
        return new Form(code, word(MAKE + "(?<thing>" + thing + ")"), true);
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})");
    }

    /** The first one the words name; nothing where they name none. */
    static Optional<String> in(String words) {
        var low = KeptText.fold(words);
        Form first = null;
        var at = Integer.MAX_VALUE;
        var thing = Integer.MAX_VALUE;
        for (var form : FORMS) {
            var found = form.words().matcher(low);
            if (!found.find()) {
                continue;
            }
            var named = form.made() ? found.start("thing") : Integer.MAX_VALUE;
            if (found.start() < at
                    || (found.start() == at && first != null && first.made() && named < thing)) {
                at = found.start();
                thing = named;
                first = form;
            }
        }
        return Optional.ofNullable(first).map(Form::code);
    }

    /**
     * What comes of a duty.
     *
     * @param text its words
     * @param product what the reader took for its product
     * @param report what the report is called that it asks for
     */
    static String of(String text, @Nullable String product, @Nullable String report) {
        if (report != null) {
            return in(text).filter(REPORTS::contains)
                    .or(() -> in(report).filter(REPORTS::contains))
                    .orElse("REPORT");
        }
        return in(text).filter(code -> !REPORTS.contains(code) || product != null)
                .or(() -> product == null ? Optional.empty() : in("xây dựng " + product))
                .orElse(RESULT);
    }
}
