package vn.trienkhai.directive.files;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bytes of a file that follow each other, both ends included: what one range of RFC 9110, 14.1.2
 * asks for.
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("(?i)bytes=[ \\t]*(\\d*)-(\\d*)[ \\t]*");
    private static final int LONGEST = 18;

    static ByteRange all(long size) {
        return new ByteRange(0, size - 1);
    }

    /**
     * What the header asks for. Empty when it is to be passed over: another unit, several ranges,
     * an end before its beginning.
     *
     * @throws FileProblem.NoSuchRange when no byte of the file is in it
     */
    static Optional<ByteRange> asked(String header, long size) {
        var match = ONE.matcher(header);
        if (!match.matches() || (match.group(1).isEmpty() && match.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (match.group(1).isEmpty()) {
            return Optional.of(within(size - number(match.group(2)), size - 1, size));
        }
        long first = number(match.group(1));
        long last = match.group(2).isEmpty() ? size - 1 : number(match.group(2));
        if (!match.group(2).isEmpty() && last < first) {
            return Optional.empty();
        }
        return Optional.of(within(first, last, size));
    }

    private static ByteRange within(long first, long last, long size) {
        if (first >= size) {
            throw new FileProblem.NoSuchRange(size);
        }
        return new ByteRange(Math.max(0, first), Math.min(last, size - 1));
    }

    /** A number that fits nowhere is beyond every file. */
    private static long number(String digits) {
        return digits.length() > LONGEST ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    long length() {
        return last - first + 1;
    }

    /** As a request asks for it. */
    String asAsked() {
        return "bytes=%d-%d".formatted(first, last);
    }

    /** As an answer names it: {@code Content-Range}. */
    String asAnswered(long size) {
        return "bytes %d-%d/%d".formatted(first, last, size);
    }
}
