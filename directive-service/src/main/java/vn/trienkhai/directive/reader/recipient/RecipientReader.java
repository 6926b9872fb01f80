package vn.trienkhai.directive.reader.recipient;

import java.util.List;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Part;

/** Reads Kính gửi and Nơi nhận of one document; whom the names mean is asked afterwards. */
public final class RecipientReader {

    public List<Found<ReadRecipient>> recipients(KeptText text, Part part) {
        return List.of();
    }

    public List<Found<Addressee>> addressees(KeptText text, Part part) {
        return List.of();
    }
}
