package vn.trienkhai.task.rules;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.trienkhai.platform.identity.Role;

/** The words for a refusal: why, and who could. Vietnamese unless the locale is English. */
public final class Wording {

    private Wording() {}

    public static String reason(Refusal refusal, Phase phase, Locale locale) {
        return switch (refusal) {
            case NOT_YOUR_PART ->
                    in(
                            locale,
                            "Cơ quan của bạn không giữ vai trò cần có trong nhiệm vụ này",
                            "Your body has not the part in this task that it needs");
            case NOT_YOUR_ROLE ->
                    in(
                            locale,
                            "Tài khoản của bạn không có quyền cần có",
                            "Your sign-in has not the role that it needs");
            case WRONG_PHASE ->
                    in(
                            locale,
                            "Không thực hiện được khi nhiệm vụ ở trạng thái " + phase,
                            "Not possible while the task is " + phase);
            case MOVED_BY_REPORT ->
                    in(
                            locale,
                            "Nhiệm vụ được cập nhật theo đường đi của báo cáo",
                            "The way of the report moves this task");
            case NO_STEP ->
                    in(
                            locale,
                            "Thời hạn của nhiệm vụ không phụ thuộc việc nào phải chờ",
                            "The deadline of this task waits for nothing");
            case STEP_SEEN_HERE ->
                    in(
                            locale,
                            "Hệ thống tự ghi nhận: văn thư cơ quan chủ trì vào sổ văn bản đến, hoặc"
                                    + " nhiệm vụ phải chờ hoàn thành; nhiệm vụ phải chờ thì cơ quan"
                                    + " giao nhiệm vụ có thể ghi thay",
                            "It is seen here: the clerk of the lead registers the arrival, or the duty"
                                    + " is done; for a duty the assigning body may say it instead");
        };
    }

    /** For example "the leader of the lead body". */
    public static String who(Verb verb, Locale locale) {
        var roles =
                verb.roles().stream()
                        .map(role -> role(role, locale))
                        .collect(Collectors.joining(in(locale, " hoặc ", " or ")));
        var bodies =
                verb.relations().stream()
                        .map(relation -> relation(relation, locale))
                        .collect(Collectors.joining(", "));
        return roles + in(locale, " của ", " of ") + bodies;
    }

    private static String role(Role role, Locale locale) {
        return switch (role) {
            case CLERK -> in(locale, "văn thư", "the clerk");
            case OFFICER -> in(locale, "chuyên viên", "the officer");
            case LEADER -> in(locale, "lãnh đạo", "the leader");
            case AUDITOR -> in(locale, "người kiểm tra", "the auditor");
            case ADMINISTRATOR -> in(locale, "quản trị viên", "the administrator");
            case INTEGRATION -> in(locale, "hệ thống kết nối", "the connected system");
        };
    }

    public static String relation(Relation relation, Locale locale) {
        return switch (relation) {
            case LEAD -> in(locale, "cơ quan chủ trì", "the lead body");
            case COORDINATOR -> in(locale, "cơ quan phối hợp", "a coordinating body");
            case ASSIGNER -> in(locale, "cơ quan giao nhiệm vụ", "the assigning body");
            case MONITOR -> in(locale, "cơ quan theo dõi", "a monitoring body");
            case PARTICIPANT -> in(locale, "cơ quan liên quan", "a body with another role");
        };
    }

    private static String in(Locale locale, String vietnamese, String english) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : vietnamese;
    }
}
