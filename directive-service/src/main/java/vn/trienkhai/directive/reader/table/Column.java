package vn.trienkhai.directive.reader.table;

import org.jspecify.annotations.Nullable;

/** What the head of a column says about its cells. */
public enum Column {
    /** The head itself. */
    HEAD,
    NUMBER,
    TASK,
    LEAD,
    COORDINATE,
    WATCH,
    CARRY,
    TIME,
    OTHER;

    static final int LONGEST = 60;

    /** Whether bodies stand in it. */
    public boolean names() {
        return this == LEAD || this == COORDINATE || this == WATCH || this == CARRY;
    }

    /** What a head in small letters says, null when it is none of a table of tasks. */
    static @Nullable Column of(String head) {
        if (head.length() > LONGEST) {
            return null;
        }
        if (head.equals("tt") || head.equals("stt") || head.equals("số tt")) {
            return NUMBER;
        }
        if (head.contains("chủ trì") || head.contains("đầu mối")) {
            return head.contains("phối hợp") ? OTHER : LEAD;
        }
        if (head.contains("phối hợp")) {
            return COORDINATE;
        }
        if (head.contains("theo dõi") || head.contains("giám sát") || head.contains("đôn đốc")) {
            return WATCH;
        }
        if (isTime(head)) {
            return TIME;
        }
        if (isCarry(head)) {
            return CARRY;
        }
        return isTask(head) ? TASK : isOther(head) ? OTHER : null;
    }

    private static boolean isOther(String head) {
        return head.equals("ghi chú")
                || head.startsWith("sản phẩm")
                || head.startsWith("kết quả")
                || head.startsWith("kinh phí");
    }

    private static boolean isTime(String head) {
        return head.startsWith("thời gian")
                || head.startsWith("thời hạn")
                || head.startsWith("tiến độ")
                || head.startsWith("hạn ")
                || head.startsWith("thời điểm")
                || head.contains("hoàn thành");
    }

    private static boolean isCarry(String head) {
        return (head.contains("thực hiện") || head.contains("triển khai"))
                && (head.startsWith("đơn vị")
                        || head.startsWith("cơ quan")
                        || head.startsWith("trách nhiệm")
                        || head.startsWith("phân công"));
    }

    private static boolean isTask(String head) {
        return head.startsWith("nhiệm vụ")
                || head.startsWith("nội dung")
                || head.startsWith("tên ")
                || head.startsWith("công việc")
                || head.startsWith("danh mục")
                || head.startsWith("hoạt động")
                || head.startsWith("đề án")
                || head.startsWith("các nhiệm vụ");
    }
}
