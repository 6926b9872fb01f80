package vn.trienkhai.directive.reader.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.reader.layout.Signs;

/** The signatures of a joint document: one below the other, or side by side in one line. */
final class JointSignatures {

    private static final int MOST = 10;
    private static final int LONGEST = 90;
    private static final double SIDE_BY_SIDE = 0.7;

    private final KeptText text;
    private final Part part;
    private final int bodies;

    /**
     * @param bodies how many sign
     */
    JointSignatures(KeptText text, Part part, int bodies) {
        this.text = text;
        this.part = part;
        this.bodies = bodies;
    }

    /** One signature. */
    record Signed(@Nullable Found<String> signer, @Nullable Found<String> capacity) {}

    List<Signed> all() {
        var signed = new ArrayList<Signed>();
        var from = start();
        while (from < part.end() && signed.size() < MOST) {
            var next = new Signatures(text, part, from);
            if (next.signer() == null || next.capacity() == null) {
                break;
            }
            signed.addAll(columns(next));
            from = next.end();
        }
        return signed;
    }

    /** Where the first one begins, above where a signature was looked for. */
    private int start() {
        var from = part.bodyTo();
        while (from > part.bodyFrom() && isSignature(text.line(from - 1).text())) {
            from--;
        }
        return from;
    }

    private static boolean isSignature(String line) {
        return (Letters.isPersonName(line) && Letters.isKnownSurname(line))
                || Signs.isPosition(line)
                || (line.length() < LONGEST && Letters.areCapitals(line));
    }

    private List<Signed> columns(Signatures read) {
        var names = names(read.signer());
        var lines = read.lines();
        if (names.size() < 2) {
            return List.of(new Signed(read.signer(), read.capacity()));
        }
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Signed(names.get(i), column(read, lines, i, names.size())))
                .toList();
    }

    /** Every second line where two sign. */
    private static @Nullable Found<String> column(
            Signatures read, List<String> lines, int column, int columns) {
        var capacity = read.capacity();
        if (capacity == null || lines.size() % columns != 0) {
            return null;
        }
        var own =
                IntStream.range(0, lines.size())
                        .filter(i -> i % columns == column)
                        .mapToObj(lines::get)
                        .toList();
        return capacity.as(String.join(" | ", own)).atMost(SIDE_BY_SIDE);
    }

    /** "Nguyễn Văn A Trần Văn B": a family name begins the next one, about where it must. */
    private List<Found<String>> names(@Nullable Found<String> signer) {
        if (signer == null) {
            return List.of();
        }
        var words = signer.value().split(" ", -1);
        var names = new ArrayList<Found<String>>();
        var from = 0;
        for (var i = 1; i <= bodies && words.length >= 2 * bodies; i++) {
            var to = i == bodies ? words.length : surname(words, i * words.length / bodies);
            if (to - from < 2) {
                return List.of(signer);
            }
            var name = String.join(" ", Arrays.copyOfRange(words, from, to));
            names.add(signer.as(name).atMost(SIDE_BY_SIDE));
            from = to;
        }
        return names.isEmpty() ? List.of(signer) : names;
    }

    /** The word like a family name that is nearest; -1 when none is near. */
    private static int surname(String[] words, int about) {
        return IntStream.of(about, about + 1, about - 1)
                .filter(i -> i > 1 && i < words.length - 1 && Letters.isKnownSurname(words[i]))
                .findFirst()
                .orElse(-1);
    }
}
