package vn.trienkhai.directive.evidence;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The bytes a signature covers: all from the first on, but for the signature itself, which stands
 * in between as one string in hex. Any other range could hide something, so it is none.
 *
 * @param gap where the signature begins
 * @param rest where what is covered goes on
 * @param end where it ends
 */
record SignedRange(int gap, int rest, int end) {

    static Optional<SignedRange> of(int[] said, byte[] file) {
        if (said == null || said.length != 4 || said[0] != 0) {
            return Optional.empty();
        }
        long end = (long) said[2] + said[3];
        boolean inOrder = said[1] > 0 && said[2] > said[1] + 1 && said[3] >= 0;
        if (!inOrder || end > file.length) {
            return Optional.empty();
        }
        return Optional.of(new SignedRange(said[1], said[2], (int) end))
                .filter(range -> range.isOneString(file));
    }

    boolean isWholeFile(byte[] file) {
        return end == file.length;
    }

    byte[] content(byte[] file) {
        var content = new byte[gap + end - rest];
        System.arraycopy(file, 0, content, 0, gap);
        System.arraycopy(file, rest, content, gap, end - rest);
        return content;
    }

    byte[] signature(byte[] file) {
        var hex =
                new String(
                        file, gap + 1, rest - gap - 2, java.nio.charset.StandardCharsets.US_ASCII);
        return HexFormat.of().parseHex(hex);
    }

    private boolean isOneString(byte[] file) {
        var inside = Arrays.copyOfRange(file, gap + 1, rest - 1);
        return file[gap] == '<' && file[rest - 1] == '>' && inside.length % 2 == 0 && isHex(inside);
    }

    private static boolean isHex(byte[] text) {
        for (var each : text) {
            if (!HexFormat.isHexDigit(each)) {
                return false;
            }
        }
        return true;
    }
}
