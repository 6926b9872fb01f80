package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ProposalText;
import vn.trienkhai.directive.files.FileNames;
import vn.trienkhai.directive.reader.upload.ClassifiedText;
import vn.trienkhai.directive.reader.upload.Uploads;
import vn.trienkhai.directive.received.Room;
import vn.trienkhai.platform.problem.UnreadableBody;

/** What was sent becomes text; a classified document goes no further. */
@ApplicationScoped
class Reception {

    private final ObjectMapper json;
    private final Validator validator;

    Reception(ObjectMapper json, Validator validator) {
        this.json = json.copyWith(bounded()).addMixIn(ProposalText.class, AsSent.class);
        this.validator = validator;
    }

    /**
     * A document is read in whatever form of Unicode it was written, as the same bytes in a file
     * are (decision 0003); everything else must be composed.
     */
    @SuppressWarnings("UnusedMethod") // Jackson asks it
    private interface AsSent {
        @JsonDeserialize(using = StringDeserializer.class)
        String text();
    }

    /**
     * The text of what was sent.
     *
     * @param name of a file; JSON brings its own
     * @param place what this needs is held there; at the end what is needed until it is stored, a
     *     file to be kept included
     */
    Source receive(byte[] bytes, boolean isJson, @Nullable String name, Room.Place place) {
        Uploads.requireFitting(bytes);
        var source = isJson ? pasted(bytes, place) : read(bytes, name, place);
        ClassifiedText.refuse(source.text());
        ClassifiedText.refuse(source.name());
        place.settle(
                source.isFile()
                        ? Weight.brought(bytes, source.text())
                        : Weight.stored(source.text()));
        return source;
    }

    private static Source read(byte[] bytes, @Nullable String name, Room.Place place) {
        if (name != null) {
            FileNames.requireUsable(name);
        }
        var text = Uploads.read(bytes, needed -> place.hold(bytes.length + needed));
        return new Source(text, name, sha256(bytes), null);
    }

    private Source pasted(byte[] bytes, Room.Place place) {
        place.hold(Weight.parsed(bytes.length));
        var input = parsed(bytes);
        var violations = validator.validate(input);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return new Source(Uploads.pasted(input.text()), input.name(), sha256(bytes), null);
    }

    /** A text that is too long is not taken in to be told so. */
    private static JsonFactory bounded() {
        var most = StreamReadConstraints.builder().maxStringLength(Uploads.LONGEST).build();
        return JsonFactory.builder().streamReadConstraints(most).build();
    }

    private ProposalText parsed(byte[] bytes) {
        try {
            return json.readValue(bytes, ProposalText.class);
        } catch (StreamConstraintsException e) {
            throw Uploads.tooLong();
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
