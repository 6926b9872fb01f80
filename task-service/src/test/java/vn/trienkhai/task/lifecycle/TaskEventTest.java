package vn.trienkhai.task.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.task.Given.BINH_SON;
import static vn.trienkhai.task.Given.PROPAGANDA;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.task.Given;
import vn.trienkhai.task.terms.Origin.Following;

/** Every event fits the schema named by its type, with everything optional there and not there. */
class TaskEventTest {

    private static final Path EVENTS = Path.of("contracts", "events");
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    static Stream<TaskEvent> events() {
        var direct = new Task(Given.direct()).facts();
        var ofDuty = new Task(Given.ofDuty(Following.OWN_REPORT)).facts();
        return Stream.of(direct, ofDuty).flatMap(TaskEventTest::of);
    }

    private static Stream<TaskEvent> of(TaskFacts task) {
        var id = UUID.randomUUID();
        var day = LocalDate.of(2022, 4, 6);
        return Stream.of(
                new TaskEvent.Assigned(task),
                new TaskEvent.Accepted(task),
                new TaskEvent.Refused(task, "Not ours"),
                new TaskEvent.Reassigned(task, BINH_SON, "Yours"),
                new TaskEvent.Progressed(task, 60, "Going on", BINH_SON),
                new TaskEvent.Submitted(task, "Done", day, null),
                new TaskEvent.Submitted(task, "Done", day, id),
                new TaskEvent.Withdrawn(task, null),
                new TaskEvent.Returned(task, "Mend it", id),
                new TaskEvent.Confirmed(task, day, null),
                new TaskEvent.Suspended(task, "Wait"),
                new TaskEvent.Resumed(task),
                new TaskEvent.Cancelled(task, "Not needed"),
                new TaskEvent.Reopened(task, "Not finished"),
                new TaskEvent.Upheld(task, "It is yours"),
                TaskEvent.DeadlineChanged.after(Deadline.RECEIPT, task, day),
                TaskEvent.DeadlineChanged.after(id.toString(), task, day),
                TaskEvent.DeadlineChanged.said(true, task, day),
                new TaskEvent.Urged(task, id, PROPAGANDA, "When?", null),
                new TaskEvent.Urged(task, id, PROPAGANDA, "When?", day),
                new TaskEvent.UrgingAnswered(task, id, PROPAGANDA, "Tomorrow"),
                new TaskEvent.NearDue(task, 3),
                new TaskEvent.Overdue(task, 1));
    }

    @ParameterizedTest
    @MethodSource("events")
    void fitsItsSchema(TaskEvent event) throws IOException {
        var file = EVENTS.resolve(event.type() + ".schema.json");
        var json = JSON.writeValueAsString(event);
        var declared = names(JSON.readTree(file.toFile()).path("properties"));

        assertThat(schema(file).validate(json, InputFormat.JSON)).as(json).isEmpty();
        assertThat(declared).containsAll(names(JSON.readTree(json)));
    }

    private static JsonSchema schema(Path file) {
        return SCHEMAS.getSchema(SchemaLocation.of(file.toUri().toString()));
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void everyExampleFitsItsSchema() throws IOException {
        try (var examples = Files.list(EVENTS.resolve("examples"))) {
            for (var example : examples.toList()) {
                var type = example.getFileName().toString().replace(".json", "");
                var file = EVENTS.resolve(type + ".schema.json");
                assertThat(schema(file).validate(Files.readString(example), InputFormat.JSON))
                        .as(type)
                        .isEmpty();
            }
        }
    }

    @Test
    void everySchemaIsToldByAnEventAndTheOtherWayRound() throws IOException {
        List<String> schemas;
        try (var files = Files.list(EVENTS)) {
            schemas =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".schema.json"))
                            .map(name -> name.replace(".schema.json", ""))
                            .toList();
        }

        assertThat(events().map(TaskEvent::type).distinct())
                .containsExactlyInAnyOrderElementsOf(schemas);
        assertThat(TaskEvent.class.getPermittedSubclasses()).hasSameSizeAs(schemas);
    }
}
