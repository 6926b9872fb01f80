package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Hostile;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/** No text makes a draft that the contract would not take back (row 146). */
@QuarkusTest
@WithStack
class ProposerRobustnessTest {

    @Inject Proposer proposer;
    @Inject UnitOfWork work;
    @Inject ObjectMapper json;
    @Inject Validator validator;

    private final DocumentReader reader = new DocumentReader();
    private final RegisterBodies bodies = register();

    @Test
    void heapsOfOneThingMakeAGoodDraft() {
        Hostile.heaps(12_000).forEach(this::isGood);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void randomTextsMakeAGoodDraft(long seed) {
        var n = 0;
        for (var text : Hostile.random(seed, 40, 3000)) {
            isGood("seed " + seed + ", text " + n++, text);
        }
    }

    private void isGood(String name, String text) {
        var reading = reader.read(text, bodies);
        var draft =
                work.asWorker(() -> proposer.propose(reading, bodies, UUID.randomUUID())).draft();

        assertThat(validator.validate(draft)).as(name).isEmpty();
        assertThat(again(draft)).as(name).isEqualTo(draft);
    }

    private ProposedDraft again(ProposedDraft draft) {
        try {
            return json.readValue(json.writeValueAsString(draft), ProposedDraft.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a draft cannot be read back", e);
        }
    }

    private static RegisterBodies register() {
        var register = new RegisterBodies();
        Stream.of("Sở A", "Bộ A", "Bộ B", "Sở Tài chính", "Ủy ban nhân dân tỉnh", "A", "a")
                .forEach(name -> register.add(name, null, null, body(Kind.BODY, name)));
        register.add("Ủy ban", null, null, body(Kind.CLASS, "Ủy ban"));
        return register;
    }

    private static Body body(Kind kind, String name) {
        return new Body(
                kind,
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name);
    }
}
