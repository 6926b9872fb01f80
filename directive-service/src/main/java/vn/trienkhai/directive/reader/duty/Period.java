package vn.trienkhai.directive.reader.duty;

import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/** How often something is to be done, said before the verb: "định kỳ 6 tháng, hằng năm". */
final class Period {

    private static final Phrases OFTEN =
            Phrases.of(
                    """
                    định kỳ,hằng ngày,hàng ngày,hằng tuần,hàng tuần,hằng tháng,hàng tháng,hằng quý,hàng quý,hằng năm,hàng năm
                    sáu tháng,hằng tháng quý năm,đột xuất,thường xuyên,kịp thời,đồng thời,ngoài ra,bên cạnh đó
                    """);

    private static final Phrases UNIT = Phrases.of("tháng,quý,năm,tuần,ngày,tháng một lần,lần");

    private Period() {}

    /** How many words the expression takes at a word; 0 when none begins there. */
    static int at(Tokens tokens, int i) {
        var k = i + OFTEN.at(tokens, i);
        while (k > i) {
            var link = k + (joins(tokens, k) ? 1 : 0);
            var more =
                    tokens.isNumber(link)
                            ? 1 + UNIT.at(tokens, link + 1)
                            : Math.max(OFTEN.at(tokens, link), UNIT.at(tokens, link));
            if (more == 0) {
                break;
            }
            k = link + more;
        }
        return k - i;
    }

    private static boolean joins(Tokens tokens, int k) {
        return tokens.is(k, "và") || tokens.is(k, "hoặc");
    }
}
