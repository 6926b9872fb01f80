package vn.trienkhai.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** What a person has read is that person's own, one notice or many at a time. */
@QuarkusTest
@WithStack
class ReadingTest {

    private static final String LIST = "/v1/notifications";
    private static final String ITEM = "/v1/notifications/{notificationId}";
    private static final String READING = "/v1/notifications/{notificationId}/reading";
    private static final String READINGS = "/v1/notification-readings";
    private static final String COUNT = "/v1/notification-count";

    private final UUID body = UUID.randomUUID();
    private final UUID directive = UUID.randomUUID();
    private final SignIn officer = SignIn.of(Role.OFFICER).forBody(body);
    private List<String> newestFirst = List.of();

    @Inject Inboxes inboxes;

    @BeforeEach
    void fourNotices() {
        inboxes.tell(body, "delivery.sent.v1", directive);
        inboxes.tell(body, "task.assigned.v1", directive);
        inboxes.tell(body, "task.near-due.v1", directive);
        inboxes.tell(body, "task.overdue.v1", UUID.randomUUID());
        newestFirst = Api.as(officer).get(LIST).then().statusCode(200).extract().path("items.id");
        assertThat(newestFirst).hasSize(4);
    }

    @Test
    void readingIsPersonalAndKeepsTheFirstTime() {
        var id = newestFirst.getFirst();
        var first =
                Api.as(officer)
                        .post(READING, id)
                        .then()
                        .statusCode(200)
                        .body("read", equalTo(true))
                        .body("actions[0].allowed", equalTo(false))
                        .extract()
                        .<String>path("readAt");

        Api.as(officer).post(READING, id).then().statusCode(200).body("readAt", equalTo(first));
        Api.as(officer.named("a colleague"))
                .get(ITEM, id)
                .then()
                .statusCode(200)
                .body("read", equalTo(false));
    }

    @Test
    void aRepeatedReadingIsAnsweredAsTheFirstTime() {
        var key = Api.key();
        var id = newestFirst.getFirst();
        Api.as(officer).header("Idempotency-Key", key).post(READING, id).then().statusCode(200);

        Api.as(officer).header("Idempotency-Key", key).post(READING, id).then().statusCode(200);
        Api.as(officer)
                .header("Idempotency-Key", key)
                .post(READING, newestFirst.get(1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aKeyIsGoodForOneSetOfReadingsOnly() {
        var key = Api.key();
        Api.as(officer)
                .header("Idempotency-Key", key)
                .body(Map.of("upTo", newestFirst.get(2)))
                .post(READINGS)
                .then()
                .statusCode(207);

        Api.as(officer)
                .header("Idempotency-Key", key)
                .body(Map.of("upTo", newestFirst.getFirst()))
                .post(READINGS)
                .then()
                .statusCode(422);
    }

    @Test
    void marksEverythingUpToAPosition() {
        Api.as(officer)
                .body(Map.of("upTo", newestFirst.get(1)))
                .post(READINGS)
                .then()
                .statusCode(207)
                .body("results.notificationId", equalTo(newestFirst.subList(1, 4)))
                .body("results.outcome", everyItem(equalTo("READ")))
                .body("more", equalTo(false));

        Api.as(officer)
                .get(COUNT)
                .then()
                .statusCode(200)
                .body("unread", equalTo(1))
                .body("capped", equalTo(false))
                .body("kinds.kind", contains("TASK_OVERDUE"));
    }

    @Test
    void marksNamedNoticesWithOneResultEach() {
        Api.as(officer).post(READING, newestFirst.getFirst());
        var asked =
                List.of(newestFirst.get(2), newestFirst.getFirst(), UUID.randomUUID().toString());

        Api.as(officer)
                .body(Map.of("ids", asked))
                .post(READINGS)
                .then()
                .statusCode(207)
                .body("results.notificationId", equalTo(asked))
                .body("results.outcome", contains("READ", "ALREADY_READ", "NOT_FOUND"));
    }

    @Test
    void refusesReadingsThatNameBothOrNeither() {
        var both = Map.of("upTo", newestFirst.getFirst(), "ids", newestFirst);
        for (var request : List.of(Map.of(), both)) {
            Api.as(officer)
                    .body(request)
                    .post(READINGS)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/ids-or-up-to"));
        }
        Api.as(officer)
                .body(Map.of("upTo", newestFirst.getFirst(), "colour", "red"))
                .post(READINGS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-property"));
    }

    @Test
    void countsByKindForThePerson() {
        Api.as(officer).post(READING, newestFirst.getFirst());

        Api.as(officer).get(COUNT).then().statusCode(200).body("unread", equalTo(3));
        Api.as(officer.named("a colleague"))
                .get(COUNT)
                .then()
                .statusCode(200)
                .body("unread", equalTo(4))
                .body("kinds", hasSize(4));
    }
}
