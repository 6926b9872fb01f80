package vn.trienkhai.directive.reader.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks every stream of a PDF once, to nowhere, before the library does it into memory: a stream
 * that grows beyond all measure is refused. Pictures are left out, for nobody will unpack them.
 */
final class PackedStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 32 << 20;
    private static final int DICTIONARY = 4096;
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*]|/[A-Za-z0-9]+)");
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9]+)");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Set<String> PACKING =
            Set.of(
                    "FlateDecode",
                    "Fl",
                    "LZWDecode",
                    "LZW",
                    "RunLengthDecode",
                    "RL",
                    "ASCII85Decode",
                    "A85",
                    "ASCIIHexDecode",
                    "AHx",
                    "Crypt");

    private PackedStreams() {}

    static void requireBounded(byte[] file, Budget budget) {
        for (int at = next(file, 0); at >= 0; at = next(file, at + 1)) {
            budget.check();
            var from = dataAfter(file, at);
            if (from < 0) {
                continue;
            }
            var dictionary = dictionaryBefore(file, at);
            if (!PICTURE.matcher(dictionary).find()) {
                var packed = new ByteArrayInputStream(file, from, file.length - from);
                unpack(packed, filters(dictionary), budget);
            }
        }
    }

    private static int next(byte[] file, int from) {
        for (int i = from; i <= file.length - STREAM.length - 1; i++) {
            if (file[i] == 's'
                    && java.util.Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length)
                    && (i == 0 || file[i - 1] != 'd')) {
                return i;
            }
        }
        return -1;
    }

    /** Where the bytes begin behind the word; -1 when it is no beginning of a stream. */
    private static int dataAfter(byte[] file, int word) {
        var at = word + STREAM.length;
        if (file[at] == '\n') {
            return at + 1;
        }
        if (file[at] != '\r') {
            return -1;
        }
        return at + 1 < file.length && file[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private static String dictionaryBefore(byte[] file, int word) {
        var from = Math.max(0, word - DICTIONARY);
        var before = new String(file, from, word - from, StandardCharsets.ISO_8859_1);
        var object = before.lastIndexOf(" obj");
        return object < 0 ? before : before.substring(object);
    }

    private static List<String> filters(String dictionary) {
        var found = FILTER.matcher(dictionary);
        if (found.find()) {
            return NAME.matcher(found.group(1)).results().map(name -> name.group(1)).toList();
        }
        return dictionary.contains("/Filter") || dictionary.contains("#")
                ? List.of("FlateDecode")
                : List.of();
    }

    /** One that could not be looked at before, because it was locked. */
    static void requireBounded(COSStream stream, Budget budget) throws IOException {
        try (var packed = stream.createRawInputStream()) {
            unpack(packed, filters(stream), budget);
        }
    }

    static boolean isPicture(COSDictionary stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private static List<String> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName one -> List.of(one.getName());
            case COSArray several ->
                    several.toList().stream()
                            .map(each -> each instanceof COSName name ? name.getName() : "")
                            .toList();
            case null, default -> List.of();
        };
    }

    private static void unpack(InputStream packed, List<String> filters, Budget budget) {
        for (int i = 0; i < filters.size() && PACKING.contains(filters.get(i)); i++) {
            var last = i == filters.size() - 1;
            var into = new Measured(last ? null : new ByteArrayOutputStream(), budget);
            try {
                FilterFactory.INSTANCE
                        .getFilter(COSName.getPDFName(filters.get(i)))
                        .decode(packed, into, new COSDictionary(), 0);
            } catch (IOException | IllegalArgumentException _) {
                return; // not packed that way; whoever reads it will stumble at the same place
            }
            packed = into.unpacked();
        }
    }

    /** Counts, and keeps only what the next filter needs. */
    private static final class Measured extends OutputStream {

        private final @Nullable ByteArrayOutputStream kept;
        private final Budget budget;
        private long size;

        private Measured(@Nullable ByteArrayOutputStream kept, Budget budget) {
            this.kept = kept;
            this.budget = budget;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            budget.check();
            size += count;
            if (size > LONGEST) {
                throw new UploadProblem.Expands();
            }
            if (kept != null) {
                kept.write(bytes, from, count);
            }
        }

        InputStream unpacked() {
            return new ByteArrayInputStream(kept == null ? new byte[0] : kept.toByteArray());
        }
    }
}
