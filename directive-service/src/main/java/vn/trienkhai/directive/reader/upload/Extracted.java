package vn.trienkhai.directive.reader.upload;

import java.util.List;

/**
 * The text of a file, ready to be kept: no NUL and no half characters, otherwise as it stands
 * there.
 *
 * @param pages of a PDF; 0 for what has no pages
 * @param pictures the pages, from 1, that show pictures and have no text
 */
public record Extracted(FileKind kind, String text, int pages, List<Integer> pictures) {

    public Extracted {
        pictures = List.copyOf(pictures);
    }

    public Extracted(FileKind kind, String text, int pages) {
        this(kind, text, pages, List.of());
    }
}
