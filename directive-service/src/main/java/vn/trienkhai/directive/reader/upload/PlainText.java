package vn.trienkhai.directive.reader.upload;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Plain text: UTF-8, or UTF-16 that says so by its byte order mark. Everything else is refused by
 * name: a guess would write wrong letters into a document.
 */
final class PlainText {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private PlainText() {}

    static String of(byte[] file, Budget budget) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return utf8(ByteBuffer.wrap(file, 3, file.length - 3), file, budget);
        }
        if (starts(file, 0xFF, 0xFE)) {
            budget.grew(file.length / 2);
            return utf16(file, StandardCharsets.UTF_16LE);
        }
        if (starts(file, 0xFE, 0xFF)) {
            budget.grew(file.length / 2);
            return utf16(file, StandardCharsets.UTF_16BE);
        }
        return utf8(ByteBuffer.wrap(file), file, budget);
    }

    /** Counted first, so that what is too long is never there, and no more than its length else. */
    private static String utf8(ByteBuffer letters, byte[] file, Budget budget) {
        var units = units(letters);
        budget.grew(units);
        var decoded = CharBuffer.allocate(units);
        if (StandardCharsets.UTF_8.newDecoder().decode(letters, decoded, true).isUnderflow()) {
            return decoded.flip().toString();
        }
        throw refusal(file);
    }

    /** How many UTF-16 units these bytes are, if they are UTF-8. */
    private static int units(ByteBuffer letters) {
        var units = 0;
        for (int i = letters.position(); i < letters.limit(); i++) {
            var first = letters.get(i) & 0xFF;
            units += first >= 0xF0 ? 2 : (first & 0xC0) == 0x80 ? 0 : 1;
        }
        return units;
    }

    private static String utf16(byte[] file, Charset order) {
        try {
            return order.newDecoder().decode(ByteBuffer.wrap(file, 2, file.length - 2)).toString();
        } catch (CharacterCodingException e) {
            throw new UploadProblem.Damaged("text in UTF-16");
        }
    }

    private static UploadProblem refusal(byte[] file) {
        var western = new String(file, 0, Math.min(file.length, 400_000), WESTERN);
        if (western.chars().filter(Character::isISOControl).count() * 20 > western.length()) {
            return new UploadProblem.KindNotRead("not text");
        }
        return LegacyFonts.in(western)
                .<UploadProblem>map(UploadProblem.LegacyFont::new)
                .orElseGet(() -> new UploadProblem.EncodingUnknown(likely(western)));
    }

    /** Windows-1258 writes tones as letters of their own behind the vowel: Ì Ò Þ ì ò. */
    private static String likely(String western) {
        return western.matches("(?s).*[\\p{L}][ìòÞÒÌ].*[ðýõ].*") ? " (perhaps Windows-1258)" : "";
    }

    private static boolean starts(byte[] file, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }
}
