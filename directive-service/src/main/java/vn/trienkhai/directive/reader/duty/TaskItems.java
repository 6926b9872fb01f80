package vn.trienkhai.directive.reader.duty;

import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.deadline.Aims;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * Counts the tasks a document lists: clauses without clauses inside them, and paragraphs of their
 * own between them. Aims, accounts and the closing formulas of a decision are none.
 */
public final class TaskItems {

    private static final int SHORT = 40;
    private static final int HEAD = 200;
    private static final int FORMULA = 12;
    private static final Phrases CLOSING =
            Phrases.of(
                    """
                    ban hành kèm theo,có hiệu lực,chịu trách nhiệm thi hành,trách nhiệm thi hành,tán thành,thay thế quyết định
                    """);
    private static final Phrases ACCOUNTS =
            Phrases.of(
                    """
                    hoan nghênh,ghi nhận,việc thực hiện,trong thời gian qua,thời gian qua,biểu dương,đánh giá cao,sau khi nghe,về kết quả,theo báo cáo,qua báo cáo
                    """);
    private static final Phrases SLOTS =
            Phrases.of(
                    """
                    thời gian,thời gian thực hiện,thời hạn,tiến độ,địa điểm,thành phần,cơ quan chủ trì,cơ quan phối hợp,đơn vị chủ trì,đơn vị phối hợp,chủ trì
                    đơn vị thực hiện,cơ quan thực hiện,chủ trì thực hiện,sản phẩm,kết quả,cơ quan chủ trì phối hợp
                    """);

    private final Scene scene;
    private final KeptText text;

    private TaskItems(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** How many tasks; one for a document without clauses. */
    public static Found<Integer> count(Scene scene) {
        var items = new TaskItems(scene);
        var sum = 0;
        for (var found : scene.clauses()) {
            sum += items.in(found.value());
        }
        var plain = scene.clauses().isEmpty();
        var part = scene.layout().main();
        var from =
                part.bodyFrom() < scene.text().lineCount()
                        ? scene.text().lineStart(part.bodyFrom())
                        : 0;
        return scene.text()
                .found(plain ? 1 : sum, from, from, plain ? 0.9 : 0.7, "leaves of the clauses");
    }

    private int in(ReadClause clause) {
        if (Aims.contain(scene, clause) || isSlot(clause)) {
            return 0;
        }
        if (clause.leaf()) {
            return isFormula(clause) ? 0 : 1;
        }
        return paragraphs(clause);
    }

    /** A place of a form, or inside one. */
    private boolean isSlot(ReadClause clause) {
        for (var up = clause; ; up = scene.clauses().get(up.parent()).value()) {
            var tokens = tokens(up, up.from() + up.marker().length());
            var many = SLOTS.at(tokens, 0);
            if (many > 0 && (many == tokens.count() || tokens.gap(many) == ':' || !up.leaf())) {
                return true;
            }
            if (up.parent() < 0) {
                return false;
            }
        }
    }

    /** "Quyết định này có hiệu lực …" closes a decision, "Hoan nghênh …" tells of what was done. */
    private boolean isFormula(ReadClause clause) {
        if (ACCOUNTS.at(tokens(clause, clause.from() + clause.marker().length()), 0) > 0) {
            return true;
        }
        if (!clause.marker().startsWith("Đ")) {
            return false;
        }
        var tokens = tokens(clause, clause.from());
        for (var i = 0; i < tokens.count(); i++) {
            if (CLOSING.at(tokens, i) > 0) {
                return true;
            }
        }
        return tokens.count() < FORMULA;
    }

    private Tokens tokens(ReadClause clause, int from) {
        return Tokens.of(text.flow(), text.low(), from, Math.min(clause.ownTo(), from + HEAD));
    }

    /** Paragraphs of their own between the heading of a clause and the clauses inside it. */
    private int paragraphs(ReadClause clause) {
        var flow = text.flow();
        var sum = 0;
        var start = flow.indexOf('\n', clause.from()) + 1;
        while (start > 0 && start < clause.ownTo()) {
            var end = flow.indexOf('\n', start);
            end = end < 0 ? clause.ownTo() : Math.min(end, clause.ownTo());
            sum += end - start > SHORT && flow.charAt(end - 1) != ':' ? 1 : 0;
            start = end + 1;
        }
        return sum;
    }
}
