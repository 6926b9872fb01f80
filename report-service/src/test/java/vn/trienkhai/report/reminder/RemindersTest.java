package vn.trienkhai.report.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Database;
import vn.trienkhai.report.OwnDays;
import vn.trienkhai.report.Scene;

/**
 * Near due and overdue are told once each, however the clock moves and whoever looks (rows 99, 100,
 * 109).
 */
@QuarkusTest
@WithStack
class RemindersTest {

    @Inject ReminderClock reminders;

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void tellsThreeWorkingDaysBeforeOneBeforeAndWhenOverdue() {
        day(4, 1);
        var scene = Scene.with(1);
        look();
        assertThat(told(scene)).isEmpty();

        day(4, 4);
        look();
        look();
        assertThat(told(scene)).containsExactly("near-due 3");
        day(4, 6);
        look();
        assertThat(told(scene)).containsExactly("near-due 3", "near-due 1");
        day(4, 7);
        look();
        assertThat(told(scene)).hasSize(2);
        day(4, 8);
        look();
        look();
        assertThat(told(scene)).containsExactly("near-due 3", "near-due 1", "overdue");
    }

    @Test
    void doesNotTellLateWhatAJumpOfTheClockHasOvertaken() {
        day(4, 1);
        var scene = Scene.with(1);

        day(4, 7);
        look();
        assertThat(told(scene)).containsExactly("near-due 1");
        day(5, 20);
        look();
        assertThat(told(scene)).containsExactly("near-due 1", "overdue");
    }

    @Test
    void tellsNothingAgainWhenTheClockGoesBack() {
        day(4, 8);
        var scene = Scene.with(1);
        look();
        var before = told(scene);

        day(4, 4);
        look();
        day(4, 8);
        look();

        assertThat(told(scene)).startsWith(before.toArray(String[]::new));
        assertThat(told(scene)).doesNotHaveDuplicates();
    }

    @Test
    void stopsByItselfWhenTheReportIsIn() {
        day(4, 1);
        var scene = Scene.with(2);
        scene.submitted(scene.authors.get(0));

        day(4, 8);
        look();

        assertThat(told(scene)).containsExactly("overdue");
    }

    /** Decision 0114; due on Thursday the 7th, and the author is off on Monday and Tuesday. */
    @Test
    void countsByTheCalendarsThatReachTheAuthor() {
        day(3, 30);
        var scene = Scene.with(2);
        var own = scene.authors.getFirst();
        OwnDays.off(own, "2022-04-04", "2022-04-05");

        look();
        assertThat(told(scene)).isEmpty();
        day(3, 31);
        look();
        assertThat(told(scene)).containsExactly("near-due 3");
        assertThat(timeliness(scene, own)).isEqualTo("NEAR_DUE");
        assertThat(timeliness(scene, scene.authors.getLast())).isEqualTo("ON_TIME");
        day(4, 5);
        look();
        assertThat(told(scene)).containsExactly("near-due 3", "near-due 3");
        day(4, 6);
        look();
        assertThat(told(scene))
                .containsExactly("near-due 3", "near-due 3", "near-due 1", "near-due 1");
    }

    /** The same in the list of the period, of the author's requirements and of its reports. */
    private static String timeliness(Scene scene, UUID author) {
        String expected =
                Scene.as(scene.via)
                        .get("/v1/report-periods/{periodId}/expected", scene.period)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.authorId == '%s' }.timeliness".formatted(author));
        Scene.as(author)
                .queryParam("my", "author")
                .get("/v1/report-requirements")
                .then()
                .statusCode(200)
                .body("items[0].mine.timeliness", equalTo(expected));
        scene.draft(author);
        Scene.as(author)
                .queryParam("my", "author")
                .get("/v1/reports")
                .then()
                .statusCode(200)
                .body("items[0].timeliness", equalTo(expected));
        return expected;
    }

    @Test
    void isToldOnceThoughManyLookAtOnce() throws Exception {
        day(4, 1);
        var scene = Scene.with(5);
        day(4, 8);

        var replicas = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            replicas.add(Thread.ofPlatform().start(reminders::look));
        }
        for (var replica : replicas) {
            replica.join();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(told(scene)).hasSize(5));
    }

    private void look() {
        reminders.look();
        reminders.look();
    }

    private static void day(int month, int day) {
        TestClock.set(LocalDateTime.of(2022, month, day, 8, 0));
    }

    private static List<String> told(Scene scene) {
        var told =
                Database.ask(
                        "select concat_ws(' ', type, payload::jsonb ->> 'workingDaysLeft') from event_log where key = '%s' and type like 'report-period.%%due%%' order by version"
                                .formatted(scene.period));
        return told.stream().map(name -> name.replaceAll("report-period\\.|\\.v1", "")).toList();
    }
}
