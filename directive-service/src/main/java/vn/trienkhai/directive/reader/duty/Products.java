package vn.trienkhai.directive.reader.duty;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/** What a duty is to produce: "xây dựng Kế hoạch …", "ban hành Quy chế …". */
final class Products {

    private static final int FAR = 6;
    private static final Phrases MAKE =
            Phrases.of(
                    """
                    xây dựng,ban hành,lập,soạn thảo,hoàn thiện,trình,tham mưu,biên soạn,tổ chức,phê duyệt,hoàn chỉnh,đề xuất,xây dựng và ban hành
                    """);
    private static final Phrases THINGS =
            Phrases.of(
                    """
                    kế hoạch,chương trình,chương trình hành động,đề án,đề cương,báo cáo tổng kết,báo cáo,hướng dẫn,quy chế,quy định,nghị quyết,nghị định
                    quyết định,thông tư,chỉ thị,tờ trình,dự thảo báo cáo,phương án,hội nghị,dự toán,danh mục,danh sách,kịch bản,bộ tiêu chí,cơ sở dữ liệu,quy hoạch
                    """);

    private Products() {}

    /** The first product between two words, null when none is named. */
    static @Nullable String in(Tokens tokens, int from, int end) {
        for (var i = from; i < end; i++) {
            var made = MAKE.at(tokens, i);
            for (var k = i + made; made > 0 && k < Math.min(end, i + made + FAR); k++) {
                var thing = THINGS.at(tokens, k);
                if (thing > 0) {
                    return named(tokens.text(k, k + thing));
                }
            }
        }
        return null;
    }

    static String named(String thing) {
        return thing.substring(0, 1).toUpperCase(Locale.ROOT)
                + thing.substring(1).toLowerCase(Locale.ROOT);
    }
}
