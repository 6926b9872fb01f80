package vn.trienkhai.directive.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Reading;

/** Clauses that speak of their own document: "Kế hoạch này" (domain §5.5, SELF). */
final class SelfReferences {

    private static final int MOST = 50;
    private static final double SURE = 0.9;

    private SelfReferences() {}

    /** The words, by the place of the clause in the reading; the first ones of each clause. */
    static Map<Integer, Found<String>> in(Reading reading) {
        var found = new LinkedHashMap<Integer, Found<String>>();
        var type = reading.header().type();
        if (type == null) {
            return found;
        }
        var text = reading.text();
        var own = Pattern.quote(KeptText.fold(type.value()));
        var words = Pattern.compile("(?<!\\p{L})" + own + "\\s+này(?!\\p{L})");
        for (int i = 0; i < reading.clauses().size() && found.size() < MOST; i++) {
            var clause = reading.clauses().get(i).value();
            var said = words.matcher(text.low()).region(clause.from(), clause.ownTo());
            if (said.find()) {
                var written = text.text(said.start(), said.end());
                found.put(i, text.found(written, said.start(), said.end(), SURE, "self reference"));
            }
        }
        return found;
    }
}
