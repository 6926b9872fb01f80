package vn.trienkhai.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** The inbox of a body: list, filters, pages, one notice. */
@QuarkusTest
@WithStack
class NotificationResourceTest {

    private static final String LIST = "/v1/notifications";
    private static final String ITEM = "/v1/notifications/{notificationId}";
    private static final String READING = "/v1/notifications/{notificationId}/reading";
    private static final String READINGS = "/v1/notification-readings";

    private final UUID body = UUID.randomUUID();
    private final UUID directive = UUID.randomUUID();
    private final SignIn officer = SignIn.of(Role.OFFICER).forBody(body);
    private final SignIn stranger = SignIn.of(Role.LEADER).forBody(UUID.randomUUID());
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
    void showsTheNewestFirstInWords() {
        Api.as(officer)
                .get(LIST)
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains(
                                "TASK_OVERDUE",
                                "TASK_NEAR_DUE",
                                "TASK_ASSIGNED",
                                "DIRECTIVE_ARRIVED"))
                .body("items[0].title", containsString("Quá hạn: "))
                .body("items[0].actions[0].allowed", equalTo(true))
                .body("next", nullValue());
        Api.as(officer)
                .header("Accept-Language", "en")
                .get(LIST)
                .then()
                .body("items[0].title", containsString("Overdue: "));
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(officer).queryParam("limit", 2);
            var page =
                    (cursor == null ? request : request.queryParam("cursor", cursor))
                            .get(LIST)
                            .then()
                            .statusCode(200)
                            .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(newestFirst);
    }

    @Test
    void aCursorIsGoodForItsOwnListOnly() {
        String next =
                Api.as(officer).queryParam("limit", 2).get(LIST).then().extract().path("next");

        Api.as(officer)
                .queryParam("cursor", next)
                .queryParam("unread", true)
                .get(LIST)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void filtersCanBeCombined() {
        Api.as(officer).post(READING, newestFirst.get(1)).then().statusCode(200);

        Api.as(officer)
                .queryParam("unread", true)
                .queryParam("directiveId", directive)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items.kind", contains("TASK_ASSIGNED", "DIRECTIVE_ARRIVED"));
        Api.as(officer)
                .queryParam("kind", "TASK_OVERDUE")
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items.id", contains(newestFirst.getFirst()));
    }

    @Test
    void anUnknownFilterOrKindIsRefused() {
        Api.as(officer)
                .queryParam("colour", "red")
                .get(LIST)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-parameter"));
        Api.as(officer).queryParam("limit", 201).get(LIST).then().statusCode(400);
    }

    @Test
    void oneNoticeCanBeReadAgainCheaply() {
        var tag =
                Api.as(officer)
                        .get(ITEM, newestFirst.getFirst())
                        .then()
                        .statusCode(200)
                        .body("facts.title", not(empty()))
                        .body("subject.type", equalTo("TASK"))
                        .extract()
                        .header("ETag");

        Api.as(officer)
                .header("If-None-Match", tag)
                .get(ITEM, newestFirst.getFirst())
                .then()
                .statusCode(304);
        Api.as(officer)
                .header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(ITEM, newestFirst.getFirst())
                .then()
                .statusCode(200);
        Api.as(officer).post(READING, newestFirst.getFirst());
        Api.as(officer)
                .header("If-None-Match", tag)
                .get(ITEM, newestFirst.getFirst())
                .then()
                .statusCode(200)
                .body("read", equalTo(true));
    }

    @Test
    void anotherBodysNoticeIsNotFound() {
        for (var id : List.of(newestFirst.getFirst(), UUID.randomUUID().toString())) {
            Api.as(stranger)
                    .get(ITEM, id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/notification-not-found"));
            Api.as(stranger).post(READING, id).then().statusCode(404);
            Api.as(stranger).body(Map.of("upTo", id)).post(READINGS).then().statusCode(404);
            Api.as(stranger).body(Map.of("ids", List.of(id))).post(READINGS).then().statusCode(404);
        }
        Api.as(stranger).get(LIST).then().statusCode(200).body("items", empty());
    }
}
