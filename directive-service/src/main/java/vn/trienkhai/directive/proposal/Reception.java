package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import vn.trienkhai.directive.api.ProposalText;
import vn.trienkhai.directive.reader.upload.ClassifiedText;
import vn.trienkhai.directive.reader.upload.Uploads;
import vn.trienkhai.platform.problem.UnreadableBody;

/** What was sent becomes text; a classified document goes no further. */
@ApplicationScoped
class Reception {

    private final ObjectMapper json;
    private final Validator validator;

    Reception(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    Source receive(byte[] bytes, String mediaType) {
        var source =
                mediaType.toLowerCase(Locale.ROOT).startsWith("application/json")
                        ? pasted(bytes)
                        : new Source(Uploads.read(bytes), null, sha256(bytes));
        ClassifiedText.refuse(source.text());
        return source;
    }

    private Source pasted(byte[] bytes) {
        var input = parsed(bytes);
        var violations = validator.validate(input);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return new Source(Uploads.pasted(input.text()), input.name(), sha256(bytes));
    }

    private ProposalText parsed(byte[] bytes) {
        try {
            return json.readValue(bytes, ProposalText.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableBody(e);
        } catch (IOException e) {
            throw new UnreadableBody(new JsonParseException(null, "This is no JSON in UTF-8"));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
