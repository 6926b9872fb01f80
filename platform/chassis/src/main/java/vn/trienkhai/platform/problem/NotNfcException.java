package vn.trienkhai.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * Text that is not in Unicode normal form C, or holds a NUL. Refused rather than mended, so that
 * the same words are the same bytes in every system that follows the directive.
 */
public final class NotNfcException extends JsonMappingException {

    public NotNfcException(JsonParser parser) {
        super(parser, "not NFC");
    }
}
