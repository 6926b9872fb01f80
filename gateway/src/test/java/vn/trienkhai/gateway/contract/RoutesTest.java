package vn.trienkhai.gateway.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Routes routes =
            new Routes(
                    List.of(
                            operation("GET", "/"),
                            operation("GET", "/v1/tasks"),
                            operation("POST", "/v1/tasks"),
                            operation("GET", "/v1/tasks/{taskId}"),
                            operation("GET", "/v1/tasks/count"),
                            operation("GET", "/v1/tasks/{taskId}/history")));

    @Test
    void findsAllMethodsOfAPath() {
        assertThat(routes.at("/v1/tasks")).containsOnlyKeys("GET", "POST");
        assertThat(routes.at("/")).containsOnlyKeys("GET");
    }

    @Test
    void prefersWhatIsWrittenOverAParameter() {
        assertThat(got("/v1/tasks/count")).isEqualTo("/v1/tasks/count");
        assertThat(got("/v1/tasks/7")).isEqualTo("/v1/tasks/{taskId}");
    }

    @Test
    void goesBackToTheParameterWhenTheWrittenSegmentLeadsNowhere() {
        assertThat(got("/v1/tasks/count/history")).isEqualTo("/v1/tasks/{taskId}/history");
    }

    @Test
    void knowsNothingElse() {
        assertThat(routes.at("/v1/tasks/")).isNull();
        assertThat(routes.at("/v1")).isNull();
        assertThat(routes.at("/v1/tasks/7/unknown")).isNull();
        assertThat(routes.at("/V1/tasks")).isNull();
    }

    private String got(String path) {
        var operations = requireNonNull(routes.at(path));
        return requireNonNull(operations.get("GET")).path();
    }

    private static Operation operation(String method, String path) {
        return new Operation(
                method + path, "s", method, path, false, Set.of(), List.of(), List.of(), 1);
    }
}
