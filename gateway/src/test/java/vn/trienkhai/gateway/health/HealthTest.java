package vn.trienkhai.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.trienkhai.gateway.stage.Callers.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.gateway.stage.Stage;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class HealthTest {

    @BeforeEach
    void forget() throws InterruptedException {
        Stage.reset();
        Thread.sleep(1050);
    }

    @Test
    void isUpWhenEveryPartIs() {
        nobody().get("/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(
                        "components.name",
                        hasItems("directive", "task", "report", "notification", "sign-in"));
    }

    @Test
    void saysWhichPartIsDown() {
        Stage.TASK.answersJson(503, "{}");

        var health = nobody().get("/health").then().statusCode(503).extract().jsonPath();

        assertThat(health.getString("components.find { it.name == 'task' }.status"))
                .isEqualTo("DOWN");
        assertThat(health.getString("components.find { it.name == 'report' }.status"))
                .isEqualTo("UP");
    }

    @Test
    void asksThePartsAtMostOnceASecond() {
        var begun = System.nanoTime();
        for (var i = 0; i < 10; i++) {
            nobody().get("/health").then().statusCode(200);
        }
        var seconds = (int) ((System.nanoTime() - begun) / 1_000_000_000);

        assertThat(Stage.TASK.received()).hasSizeLessThanOrEqualTo(2 + seconds);
    }
}
