package vn.trienkhai.directive.reader.layout;

/**
 * One document in the file, in line numbers (ends excluded). A file holds one, or a second one that
 * the first forwards or promulgates.
 *
 * @param first its first line
 * @param bodyFrom first line after letterhead, type and abstract
 * @param bodyTo first line after the last line of content (Nơi nhận or the signature)
 * @param end first line of the next document
 */
public record Part(boolean attached, int first, int bodyFrom, int bodyTo, int end) {}
