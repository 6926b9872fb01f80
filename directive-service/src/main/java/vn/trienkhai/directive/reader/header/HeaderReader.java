package vn.trienkhai.directive.reader.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.symbol.Regime;

/** Reads letterhead, title and signature of one document. */
public final class HeaderReader {

    private static final double SCANNED = 0.85;

    public HeaderFields read(KeptText text, Part part) {
        if (text.lineCount() == 0) {
            return HeaderFields.none();
        }
        var page = PageTitle.of(text, part);
        var head = new Letterhead(text, part, page);
        var bodies = Issuers.group(head.heads());
        return JointIssue.completed(text, part, read(text, part, page, head, bodies), bodies);
    }

    private static HeaderFields read(
            KeptText text,
            Part part,
            @Nullable PageTitle page,
            Letterhead head,
            List<Piece> bodies) {
        var titles = new Titles(text, part);
        var signs = new Signatures(text, part);
        var named = issuer(text, part, page, bodies, head, signs);
        return new HeaderFields(
                regime(head, signs, named),
                part.attached() ? named : Localities.completed(text, named, head.place),
                bodies.size() < 2
                        ? null
                        : Issuers.named(text, bodies.get(bodies.size() - 2), 0.9, "letterhead"),
                head.number,
                head.symbol,
                type(text, part, page, head, titles),
                head.place,
                head.date,
                unsureWhereScanned(text, abstractText(page, head, titles)),
                signs.signer(),
                signs.capacity(),
                head.urgency,
                head.circulation,
                Validity.of(text, part, head.date),
                List.of());
    }

    private static @Nullable Found<String> issuer(
            KeptText text,
            Part part,
            @Nullable PageTitle page,
            List<Piece> bodies,
            Letterhead head,
            Signatures signs) {
        var last = Issuers.last(bodies);
        if (last != null) {
            var sure = head.hasMotto() && head.symbol != null;
            var read = Issuers.issuer(text, bodies, sure ? 0.95 : 0.8);
            return SpoiltHeads.restored(text, head.symbol, last, read);
        }
        var told = page == null ? null : page.issuer();
        if (told != null && part.title() < 0) {
            return told;
        }
        var capacity = signs.capacity();
        var inText = new IssuerInText(text, part, capacity == null ? "" : capacity.value()).find();
        return inText == null ? told : inText;
    }

    private static @Nullable Found<String> type(
            KeptText text, Part part, @Nullable PageTitle page, Letterhead head, Titles titles) {
        var titled = titles.type();
        if (titled != null) {
            return titled;
        }
        if (head.about != null) {
            return text.found("Công văn", head.about.from(), head.about.to(), 0.95, "v/v");
        }
        if (part.address() >= 0) {
            return text.found(
                    "Công văn",
                    text.lineStart(part.address()),
                    text.lineEnd(part.address()),
                    0.85,
                    "kính-gửi");
        }
        return page == null ? null : page.type();
    }

    /** Of the many letters of an abstract a scanner mostly spoils one. */
    private static @Nullable Found<String> unsureWhereScanned(
            KeptText text, @Nullable Found<String> found) {
        return found == null || !text.isScanned() ? found : found.atMost(SCANNED);
    }

    private static @Nullable Found<String> abstractText(
            @Nullable PageTitle page, Letterhead head, Titles titles) {
        var below = titles.abstractText();
        if (below != null) {
            return below;
        }
        if (head.about != null) {
            return titles.about(head.about);
        }
        return page == null ? null : page.abstractText();
    }

    private static @Nullable Found<Regime> regime(
            Letterhead head, Signatures signs, @Nullable Found<String> issuer) {
        var symbol = head.symbol;
        if (symbol == null) {
            var motto = head.regimeOfMotto();
            return motto == null ? Regimes.of(signs.capacity(), issuer) : motto;
        }
        var shown = head.regime();
        var dash = symbol.value().indexOf('-');
        var slash = symbol.value().indexOf('/');
        var written = dash >= 0 && dash < slash ? Regime.PARTY : Regime.STATE;
        var sure = shown == null || shown == written;
        return symbol.as(shown == null ? written : shown).atMost(sure ? 0.97 : 0.7);
    }
}
