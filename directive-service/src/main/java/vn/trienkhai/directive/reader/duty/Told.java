package vn.trienkhai.directive.reader.duty;

import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/** What a document tells of what is or was, and does not order. */
final class Told {

    private static final Phrases TELLING =
            Phrases.of(
                    """
                    theo tổng hợp,theo báo cáo,theo dự báo,theo đánh giá,theo thống kê,đây là,tuy nhiên,thời gian qua,hiện nay,trong thời gian qua,vừa qua
                    thực tế,bên cạnh kết quả,nguyên nhân,kết quả
                    """);

    private Told() {}

    /** "Ngày 03/01/2025, … họp": told, not ordered. */
    static boolean is(Tokens tokens, int start, int end) {
        if ((tokens.is(start, "ngày") && tokens.isNumber(start + 1))
                || TELLING.at(tokens, start) > 0) {
            return true;
        }
        for (var i = start; tokens.is(start, "đến") && i < Math.min(end, start + 12); i++) {
            if (tokens.is(i, "đã")) {
                return true;
            }
        }
        return false;
    }

    /** "Bộ Y tế đã …", "Bộ Y tế trong thời gian ngắn đã …": praised for it, not told to. */
    static boolean isDone(Tokens tokens, int from, int end) {
        var i = from;
        while (tokens.is(from, "trong")
                && i < end
                && !tokens.is(i, "đã")
                && tokens.gap(i + 1) == ' ') {
            i++;
        }
        return i < end && tokens.is(i, "đã");
    }
}
