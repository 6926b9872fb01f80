package vn.trienkhai.directive.reader;

import java.util.List;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.recipient.ReadRecipient;

/** A second document in the same file: what the first forwards or promulgates. */
public record Attached(HeaderFields header, List<Found<ReadRecipient>> recipients, Span span) {

    public Attached {
        recipients = List.copyOf(recipients);
    }
}
