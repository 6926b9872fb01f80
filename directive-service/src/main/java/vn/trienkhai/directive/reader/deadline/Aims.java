package vn.trienkhai.directive.reader.deadline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause.Kind;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.clause.ReadClause;

/**
 * The parts of a document that order nothing: aims, requirements, targets, accounts of the past.
 */
public final class Aims {

    private static final int HEADING = 120;
    private static final Set<String> BEGINNINGS =
            Set.of(
                    "mục tiêu",
                    "mục đích",
                    "chỉ tiêu",
                    "quan điểm",
                    "đánh giá chung",
                    "đánh giá tình",
                    "đánh giá kết",
                    "kết quả",
                    "tình hình",
                    "thực trạng",
                    "sự cần thiết",
                    "tồn tại",
                    "hạn chế",
                    "nguyên nhân",
                    "ưu điểm");

    private static final Pattern SCHEDULE =
            Pattern.compile(
                    "\\s*(?:Thời gian(?: và|,) (?:tiến độ|lộ trình)|Tiến độ|Lộ trình)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Aims() {}

    /** Whether a clause, or one around it, is such a part. */
    public static boolean contain(Scene scene, @Nullable ReadClause clause) {
        for (var up = clause; up != null; up = parent(scene, up)) {
            if (up.kind() == Kind.PURPOSE
                    || up.kind() == Kind.REQUIREMENT
                    || (up.kind() == Kind.OTHER && isAim(up.heading()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a document is divided into clauses; if not, its orders stand in plain paragraphs. */
    public static boolean hasClauses(Scene scene, int from, int to) {
        return scene.clauses().stream()
                .anyMatch(found -> found.value().from() >= from && found.value().from() < to);
    }

    private static @Nullable ReadClause parent(Scene scene, ReadClause clause) {
        return clause.parent() < 0 ? null : scene.clauses().get(clause.parent()).value();
    }

    /** Whether a clause, or one around it, says where the money comes from. */
    static boolean isBudget(Scene scene, ReadClause clause) {
        for (var up = clause; up != null; up = parent(scene, up)) {
            var low = up.heading().strip().toLowerCase(Locale.ROOT);
            if (low.length() <= HEADING
                    && (low.startsWith("kinh phí") || low.startsWith("nguồn "))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause, or one around it, says by when: "Điều 7. Tiến độ thực hiện". */
    static boolean isSchedule(Scene scene, ReadClause clause) {
        for (var up = clause; up != null; up = parent(scene, up)) {
            if (up.heading().length() <= HEADING && SCHEDULE.matcher(up.heading()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAim(String heading) {
        if (heading.length() > HEADING) {
            return false;
        }
        var low = heading.strip().toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(low::startsWith);
    }
}
