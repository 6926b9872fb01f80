package vn.trienkhai.directive.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Layout;

/** Row 19: no text breaks the reader of clauses, and what it gives is always a tree. */
class ClauseReaderRobustnessTest {

    private static final String[] PIECES = {
        "I",
        "II",
        "V",
        "X",
        "H",
        "A",
        "a",
        "đ",
        "i",
        "l",
        "1",
        "2",
        "99",
        "007",
        "(",
        ")",
        ".",
        "-",
        "/",
        ":",
        "+",
        "•",
        "Điều",
        "Chương",
        "Mục",
        "PHẦN THỨ",
        "nhất",
        "điện:",
        "NHIỆM VỤ",
        "Lưu: VT",
        "Như trên",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\f",
        "|",
        "**",
        "#",
        "\u0301",
        "\u202E",
        "\uD83D",
        "ở",
        "Sở"
    };

    /** Printed with a failure, so that it can be repeated. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anyTextGivesATree(long seed) {
        var random = new Random(seed);
        for (var run = 0; run < 300; run++) {
            var raw = new StringBuilder();
            for (var i = random.nextInt(120); i >= 0; i--) {
                raw.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertTree(raw.toString());
        }
    }

    @Test
    void manyClausesAndOneEndlessLineAreRead() {
        assertTree("a. Đo cầu và đường trong huyện này\n\n".repeat(40_000));
        assertTree("- Đo cầu\n".repeat(40_000));
        assertTree("1. " + "NHIỆM VỤ ".repeat(200_000));
        assertTree("1.".repeat(300_000));
        assertTree("I. 1. a) ".repeat(100_000));
    }

    private static void assertTree(String raw) {
        var text = KeptText.of(raw);
        if (text.lineCount() == 0) {
            return;
        }
        var layout = Layout.whole(text);
        var clauses = new ClauseReader().read(text, layout);
        var refs = new HashSet<String>();
        for (var i = 0; i < clauses.size(); i++) {
            var found = clauses.get(i);
            var clause = found.value();
            assertThat(clause.parent()).as(raw).isLessThan(i);
            assertThat(refs.add(clause.ref())).as(clause.ref()).isTrue();
            assertThat(clause.ref().length()).isLessThanOrEqualTo(60);
            assertThat(clause.from()).isLessThan(clause.ownTo());
            assertThat(clause.ownTo()).isLessThanOrEqualTo(clause.to());
            assertThat(found.span().to()).isLessThanOrEqualTo(raw.length());
            if (clause.parent() >= 0) {
                var above = clauses.get(clause.parent()).value();
                assertThat(clause.parentRef()).isEqualTo(above.ref());
                assertThat(above.from()).isLessThan(clause.from());
                assertThat(above.to()).isGreaterThanOrEqualTo(clause.to());
            }
        }
        TaskItems.count(text, layout, clauses);
    }
}
