package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.garden.api.BedDraft;
import vn.trienkhai.garden.api.BedPage;
import vn.trienkhai.garden.api.BedView;
import vn.trienkhai.garden.api.CropKind;
import vn.trienkhai.garden.api.Soil;
import vn.trienkhai.garden.api.Tool;
import vn.trienkhai.platform.api.Action;

/**
 * A generated record must take what the contract allows, refuse what it does not, and write what it
 * promises.
 */
class GeneratedRecordTest {

    private static final String DRAFT =
            """
            {"name": "Sunny corner", "length": 3, "soil": "heavy-clay"}""";
    private static final UUID ID = new UUID(1, 2);

    private final ObjectMapper json =
            JsonMapper.builder()
                    .findAndAddModules()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void whatIsAbsentIsNullEmptyOrItsDefault() throws JsonProcessingException {
        var draft = json.readValue(DRAFT, BedDraft.class);

        assertThat(validator.validate(draft)).isEmpty();
        assertThat(draft.soil()).isEqualTo(Soil.HEAVY_CLAY);
        assertThat(draft.abstractText()).isNull();
        assertThat(draft.crops()).isEmpty();
        assertThat(draft.helpers()).isNull();
        assertThat(draft.sprinkles()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name       | null                              | name",
                "name       | \"\"                              | name",
                "length     | 0                                 | length",
                "length     | 31                                | length",
                "length     | null                              | length",
                "seeds      | -1                                | seeds",
                "soil       | null                              | soil",
                "label      | \"A\"                             | label",
                "owner      | \"nobody\"                        | owner",
                "ph         | 14.1                              | ph",
                "area       | 100.5                             | area",
                "first      | {\"name\": \"\"}                  | first.name",
                "crops      | [{\"name\": \"leek\"}, {}]        | crops[1].name",
                "crops      | [null]                            | crops[0].<list element>",
                "labels     | [\"toolong\"]                     | labels[0].<list element>",
                "labels     | [\"a\", \"b\", \"c\", \"d\"]      | labels",
                "helpers    | []                                | helpers",
                "colours    | [\"red\", \"red\"]                | colours",
                "place      | {}                                | place.x",
                "abstract   | \"%101s\"                         | abstractText"
            })
    void whatBreaksTheContractIsNamed(String property, String value, String path)
            throws JsonProcessingException {
        var body = (ObjectNode) json.readTree(DRAFT);
        body.set(property, json.readTree(value.formatted("x")));

        var violations = validator.validate(json.treeToValue(body, BedDraft.class));

        assertThat(violations)
                .singleElement()
                .satisfies(found -> assertThat(found.getPropertyPath()).hasToString(path));
    }

    @Test
    void anUnknownPropertyOrValueIsRefused() {
        assertThatThrownBy(() -> json.readValue("{\"nam\": 1}", BedDraft.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
        assertThatThrownBy(() -> json.readValue("{\"soil\": \"HEAVY_CLAY\"}", BedDraft.class))
                .isInstanceOf(InvalidFormatException.class);
        assertThatThrownBy(() -> Soil.fromString("mud"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anythingMayBeFreeFormWhereTheContractSaysSo() throws JsonProcessingException {
        var draft = json.readValue("{\"anything\": {\"deep\": [1]}}", BedDraft.class);

        JsonNode anything = draft.anything();
        assertThat(anything).hasToString("{\"deep\":[1]}");
    }

    @Test
    void aViewIsWrittenAsTheContractPromises() throws JsonProcessingException {
        var view = view();

        var written = json.readTree(json.writeValueAsString(view));

        assertThat(written)
                .isEqualTo(
                        json.readTree(
                                """
                                {"id": "00000000-0000-0001-0000-000000000002", "version": 7, "name": "Corner",
                                 "length": 3, "soil": "heavy-clay", "crops": [], "labels": ["a"],
                                 "dugAt": "1970-01-01T00:00:00Z", "sownOn": "1970-01-01", "harvest": null,
                                 "counts": {"leek": 2}, "actions": [{"verb": "level", "allowed": true}]}"""));
        assertThat(json.treeToValue(written, BedView.class)).isEqualTo(view);
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        var given = new ArrayList<>(List.of(view()));
        var page = new BedPage(given, null);
        given.clear();

        assertThat(page.items()).hasSize(1);
        assertThatThrownBy(() -> page.items().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void allOfIsOneRecordWithTheFieldsOfAll() {
        var tool = new Tool("spade", CropKind.ROOT, "ash");

        assertThat(json.<JsonNode>valueToTree(tool))
                .hasToString("{\"name\":\"spade\",\"kind\":\"root\",\"handle\":\"ash\"}");
    }

    @ParameterizedTest
    @CsvSource({"Action", "Problem", "Fault"})
    void whatThePlatformHasIsNotGeneratedAgain(String shared) {
        assertThatThrownBy(() -> Class.forName("vn.trienkhai.garden.api." + shared))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private static BedView view() {
        return new BedView(
                ID,
                7L,
                "Corner",
                3,
                Soil.HEAVY_CLAY,
                List.of(),
                List.of("a"),
                Instant.EPOCH,
                LocalDate.EPOCH,
                null,
                Map.of("leek", 2),
                null,
                List.of(Action.allowed("level")));
    }
}
