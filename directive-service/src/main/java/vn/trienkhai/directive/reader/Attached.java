package vn.trienkhai.directive.reader;

import java.util.List;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.recipient.Addressee;
import vn.trienkhai.directive.reader.recipient.ReadRecipient;

/**
 * A second document in the same file: what the first forwards or promulgates.
 *
 * @param begin where it begins in the views of the kept text
 */
public record Attached(
        HeaderFields header,
        List<Found<Addressee>> addressees,
        List<Found<ReadRecipient>> recipients,
        int begin,
        Span span) {

    public Attached {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
    }
}
