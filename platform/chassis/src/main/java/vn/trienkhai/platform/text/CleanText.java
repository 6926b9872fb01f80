package vn.trienkhai.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Serial;
import java.text.Normalizer;
import vn.trienkhai.platform.problem.NotNfcException;

/** How JSON is read at every entry: no unknown properties, no repeated ones, only clean text. */
@Singleton
class CleanText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.registerModule(
                new SimpleModule("clean-text").addDeserializer(String.class, new Reader()));
    }

    private static final class Reader extends StringDeserializer {

        @Serial private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            var text = super.deserialize(parser, context);
            if (text != null
                    && (text.indexOf('\0') >= 0
                            || !Normalizer.isNormalized(text, Normalizer.Form.NFC))) {
                throw new NotNfcException(parser);
            }
            return text;
        }
    }
}
