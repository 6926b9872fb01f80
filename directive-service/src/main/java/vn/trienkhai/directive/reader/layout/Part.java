package vn.trienkhai.directive.reader.layout;

/**
 * One document in the file, in line numbers (ends excluded, -1 where there is none). A file holds
 * one, or a second one that the first forwards or promulgates.
 *
 * @param first its first line
 * @param title the line of its type ("KẾ HOẠCH")
 * @param abstractFrom first line of the abstract below the title
 * @param address the line "Kính gửi"
 * @param bodyFrom first line after letterhead, abstract and addressees
 * @param bodyTo first line after the last line of content (Nơi nhận or the signature)
 * @param list the line "Nơi nhận"
 * @param end first line that no longer belongs to it
 */
public record Part(
        boolean attached,
        int first,
        int title,
        int abstractFrom,
        int abstractTo,
        int address,
        int bodyFrom,
        int bodyTo,
        int list,
        int end) {

    /** Where letterhead lines can stand. */
    public int headTo() {
        var to = title >= 0 ? title : address >= 0 ? address : bodyFrom;
        return Math.max(first, to);
    }
}
