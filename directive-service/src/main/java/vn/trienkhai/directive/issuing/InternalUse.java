package vn.trienkhai.directive.issuing;

import java.util.List;
import java.util.stream.IntStream;
import vn.trienkhai.directive.content.Recipient;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;

/**
 * What is for internal use (lưu hành nội bộ) goes to bodies and offices, not to the public (row
 * 18).
 */
final class InternalUse {

    private InternalUse() {}

    /** A finding for each of these lines that would publish the document. */
    static List<Finding> published(Header header, List<Recipient> lines) {
        if (header.secrecy() != Header.Secrecy.INTERNAL) {
            return List.of();
        }
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).purpose() == Recipient.Purpose.PUBLISH)
                .mapToObj(
                        i ->
                                Finding.fatal(
                                        "internal-document-published",
                                        "/recipients/" + i,
                                        "%s is for internal use and is not published"
                                                .formatted(header.abstractText())))
                .toList();
    }
}
