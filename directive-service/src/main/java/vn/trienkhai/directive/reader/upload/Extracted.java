package vn.trienkhai.directive.reader.upload;

/**
 * The text of a file, ready to be kept: no NUL and no half characters, otherwise as it stands
 * there.
 *
 * @param pages of a PDF; 0 for what has no pages
 */
public record Extracted(FileKind kind, String text, int pages) {}
