package vn.trienkhai.directive.reader.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause.Kind;

/** What the heading of a clause says about what stands below it. */
final class ClauseKinds {

    private record Word(String start, Kind kind) {}

    private static final int HEADING = 130;
    private static final List<Word> WORDS =
            List.of(
                    new Word("mục đích", Kind.PURPOSE),
                    new Word("mục tiêu", Kind.PURPOSE),
                    new Word("quan điểm", Kind.PURPOSE),
                    new Word("yêu cầu", Kind.REQUIREMENT),
                    new Word("nguyên tắc", Kind.REQUIREMENT),
                    new Word("phạm vi", Kind.OTHER),
                    new Word("đánh giá chung", Kind.OTHER),
                    new Word("đánh giá tình hình", Kind.OTHER),
                    new Word("đánh giá kết quả", Kind.OTHER),
                    new Word("tình hình", Kind.OTHER),
                    new Word("thực trạng", Kind.OTHER),
                    new Word("kết quả", Kind.OTHER),
                    new Word("ưu điểm", Kind.OTHER),
                    new Word("hạn chế", Kind.OTHER),
                    new Word("tồn tại", Kind.OTHER),
                    new Word("nguyên nhân", Kind.OTHER),
                    new Word("sự cần thiết", Kind.OTHER),
                    new Word("căn cứ pháp lý", Kind.OTHER),
                    new Word("tổ chức thực hiện", Kind.ORGANIZATION),
                    new Word("phân công", Kind.ORGANIZATION),
                    new Word("trách nhiệm", Kind.ORGANIZATION));

    private ClauseKinds() {}

    /**
     * The kind of a clause with this first line in small letters; its parent's when it says none.
     */
    static Kind of(String line, boolean heading, @Nullable Kind parent) {
        var inherited = parent == null ? Kind.TASK : parent;
        if (!heading || line.length() > HEADING) {
            return inherited;
        }
        for (var word : WORDS) {
            if (line.startsWith(word.start())) {
                return word.kind();
            }
        }
        return inherited;
    }
}
