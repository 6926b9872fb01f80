package vn.trienkhai.directive.reader.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.header.HeaderFields.Joint;
import vn.trienkhai.directive.reader.layout.Part;

/**
 * A document of several bodies (văn bản liên tịch, chương trình phối hợp): each stands in the
 * letterhead and signs. Whether it is one is told by its type and by a notation that names as many
 * bodies.
 */
final class JointIssue {

    private static final Pattern TYPES = Pattern.compile("liên tịch|phối hợp");
    private static final Pattern NOTATION =
            Pattern.compile("\\d*[/-](?:\\d{4}/)?([\\p{L}&]+)[/-](.+)");
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–]\\s+|\\s*[,;]\\s+|\\s+VÀ\\s+");
    private static final double PAIRED = 0.85;
    private static final double IN_ORDER = 0.6;

    private final KeptText text;
    private final Part part;
    private final HeaderFields header;

    private JointIssue(KeptText text, Part part, HeaderFields header) {
        this.text = text;
        this.part = part;
        this.header = header;
    }

    /** The header with all who issue and sign, where there are several; else as it was. */
    static HeaderFields completed(
            KeptText text, Part part, HeaderFields header, List<Piece> letterhead) {
        var bodies = named(header);
        if (bodies < 2) {
            return header;
        }
        var all = letterhead.stream().flatMap(piece -> split(piece).stream()).toList();
        if (all.size() < bodies) {
            return header;
        }
        return new JointIssue(text, part, header).of(all.subList(all.size() - bodies, all.size()));
    }

    /** How many bodies the notation of a joint document names. */
    private static int named(HeaderFields header) {
        var symbol = header.symbol();
        var type = header.type();
        var notation = symbol == null ? null : NOTATION.matcher(symbol.value());
        if (notation == null || !notation.matches()) {
            return 0;
        }
        var about = header.abstractText();
        var joint =
                notation.group(1).matches("\\p{Lu}+(?:LT|PH)\\p{L}*")
                        || (type != null && TYPES.matcher(KeptText.fold(type.value())).find())
                        || (about != null && KeptText.fold(about.value()).startsWith("phối hợp"));
        return joint ? notation.group(2).split("[-/]", -1).length : 0;
    }

    /** "BỘ Y TẾ - BỘ TÀI CHÍNH": a dash within one name stands before no body. */
    private static List<Piece> split(Piece piece) {
        var pieces = new ArrayList<Piece>();
        var cut = BETWEEN.matcher(piece.text());
        var at = 0;
        while (cut.find()) {
            if (Issuers.isHead(piece.text().substring(cut.end()))) {
                pieces.add(cut(piece, at, cut.start()));
                at = cut.end();
            }
        }
        pieces.add(cut(piece, at, piece.text().length()));
        return pieces;
    }

    private static Piece cut(Piece piece, int from, int to) {
        return new Piece(
                Math.min(piece.to(), piece.from() + from),
                Math.min(piece.to(), piece.from() + to),
                piece.text().substring(from, to),
                piece.line(),
                piece.bold());
    }

    private HeaderFields of(List<Piece> bodies) {
        var signed = new ArrayList<>(new JointSignatures(text, part, bodies.size()).all());
        var own = new LinkedHashMap<Piece, JointSignatures.Signed>();
        for (var body : bodies) {
            var signature = signs(body, signed);
            if (signature != null) {
                own.put(body, signature);
                signed.remove(signature);
            }
        }
        var sure = signed.size() < 2 ? PAIRED : IN_ORDER;
        var all = new ArrayList<Joint>();
        for (var body : bodies) {
            var named = own.get(body);
            var next = named == null && !signed.isEmpty() ? signed.removeFirst() : named;
            all.add(joint(body, next, named == null ? sure : PAIRED));
        }
        return header.issuedBy(all.getFirst(), all.subList(1, all.size()));
    }

    private Joint joint(Piece body, JointSignatures.@Nullable Signed signature, double sure) {
        var issuer = Issuers.named(text, body, PAIRED, "joint letterhead");
        var completed = Localities.completed(text, issuer, header.place());
        return new Joint(
                completed == null ? issuer : completed,
                signature == null ? null : sure(signature.signer(), sure),
                signature == null ? null : sure(signature.capacity(), sure));
    }

    private static @Nullable Found<String> sure(@Nullable Found<String> found, double most) {
        return found == null ? null : found.atMost(most);
    }

    /** Who signs for a body names it: "KT. BỘ TRƯỞNG BỘ TÀI CHÍNH". */
    private static JointSignatures.@Nullable Signed signs(
            Piece body, List<JointSignatures.Signed> signed) {
        var name = KeptText.fold(body.text());
        for (var each : signed) {
            var capacity = each.capacity();
            if (capacity != null && KeptText.fold(capacity.value()).contains(name)) {
                return each;
            }
        }
        return null;
    }
}
