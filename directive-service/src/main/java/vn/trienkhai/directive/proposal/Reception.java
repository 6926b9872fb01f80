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
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import vn.trienkhai.directive.api.ProposalText;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Secrecy;
import vn.trienkhai.directive.reader.upload.Uploads;
import vn.trienkhai.platform.problem.UnreadableBody;

/** What was sent becomes text; a classified document goes no further. */
@ApplicationScoped
class Reception {

    /** Marks stand on the first pages; further on the plain line is looked for. */
    private static final int MARKED = 200_000;

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
        refuseClassified(source.text());
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

    private static void refuseClassified(String text) {
        var composed =
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
        SecrecyMark.refuseIn(Stream.of(composed));
        var head = text.length() > MARKED ? text.substring(0, MARKED) : text;
        if (Secrecy.mark(KeptText.of(head)).isPresent()) {
            throw SecrecyMark.refusal("The text carries a secrecy mark");
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
