package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.garden.api.BedDraft;
import vn.trienkhai.garden.api.BedPage;
import vn.trienkhai.garden.api.BedView;
import vn.trienkhai.garden.api.BedsApi;
import vn.trienkhai.garden.api.ListBedsSortParameter;
import vn.trienkhai.garden.api.Soil;
import vn.trienkhai.garden.api.ToolsApi;
import vn.trienkhai.platform.api.AllowedRoles;
import vn.trienkhai.platform.api.Answers;
import vn.trienkhai.platform.api.Idempotent;
import vn.trienkhai.platform.api.MergePatch;
import vn.trienkhai.platform.api.NeedsIfMatch;
import vn.trienkhai.platform.api.OperationName;
import vn.trienkhai.platform.api.PublicOperation;

/** What a generated interface says must be what the contract says. */
class GeneratedApiTest {

    @Test
    void anOperationSaysWhereItIsAndHowItIsCalled() {
        var dig = operation(BedsApi.class, "digBed");

        assertThat(dig.getAnnotation(Path.class).value()).isEqualTo("/v1/beds");
        assertThat(dig.isAnnotationPresent(jakarta.ws.rs.POST.class)).isTrue();
        assertThat(dig.getAnnotation(OperationName.class).value()).isEqualTo("digBed");
        assertThat(dig.getAnnotation(Consumes.class).value()).containsExactly("application/json");
        assertThat(dig.getReturnType()).isEqualTo(BedView.class);
        assertThat(dig.getParameterTypes()).containsExactly(BedDraft.class);
    }

    @Test
    void theGoodAnswerIsTheFirst2xxWhereverItStands() {
        assertThat(status("digBed")).isEqualTo(201);
        assertThat(status("listBeds")).isEqualTo(200);
        assertThat(status("levelBed")).isEqualTo(204);
        assertThat(operation(BedsApi.class, "levelBed").getReturnType()).isEqualTo(void.class);
    }

    @Test
    void rolesAreThoseOfTheContract() {
        var change = operation(BedsApi.class, "changeBed");
        var tools = operation(ToolsApi.class, "listTools");

        assertThat(change.getAnnotation(AllowedRoles.class).value())
                .containsExactly("officer", "leader");
        assertThat(change.isAnnotationPresent(PublicOperation.class)).isFalse();
        assertThat(tools.isAnnotationPresent(PublicOperation.class)).isTrue();
        assertThat(tools.isAnnotationPresent(AllowedRoles.class)).isFalse();
    }

    @Test
    void headersBecomeAnnotationsAndNeverParameters() {
        var store = operation(BedsApi.class, "storePhoto");
        var dig = operation(BedsApi.class, "digBed");
        var list = operation(BedsApi.class, "listBeds");

        assertThat(store.isAnnotationPresent(NeedsIfMatch.class)).isTrue();
        assertThat(store.getAnnotation(Idempotent.class).required()).isTrue();
        assertThat(store.getParameterTypes())
                .containsExactly(UUID.class, String.class, InputStream.class);
        assertThat(dig.isAnnotationPresent(NeedsIfMatch.class)).isFalse();
        assertThat(dig.getAnnotation(Idempotent.class).required()).isFalse();
        assertThat(list.isAnnotationPresent(Idempotent.class)).isFalse();
    }

    @Test
    void queryParametersComeInTheOrderOfTheContractWithTheirTypes() {
        var list = operation(BedsApi.class, "listBeds");

        assertThat(Arrays.stream(list.getParameters()).map(GeneratedApiTest::queryName))
                .containsExactly(
                        "limit", "cursor", "soil", "dug-after", "label", "sort", "since", "fallow");
        assertThat(list.getParameterTypes())
                .containsExactly(
                        int.class,
                        String.class,
                        Soil.class,
                        LocalDate.class,
                        List.class,
                        ListBedsSortParameter.class,
                        Instant.class,
                        Boolean.class);
        assertThat(list.getReturnType()).isEqualTo(BedPage.class);
    }

    @Test
    void aDefaultIsGivenAndWhatHasNoneMayBeNull() {
        var list = operation(BedsApi.class, "listBeds").getParameters();

        assertThat(list[0].getAnnotation(DefaultValue.class).value()).isEqualTo("50");
        assertThat(list[5].getAnnotation(DefaultValue.class).value()).isEqualTo("newest");
        assertThat(mayBeNull(list[0])).isFalse();
        assertThat(mayBeNull(list[1])).isTrue();
        assertThat(mayBeNull(list[5])).isFalse();
        assertThat(mayBeNull(list[7])).isFalse();
    }

    @Test
    void parametersCarryTheirConstraints() {
        var list = operation(BedsApi.class, "listBeds").getParameters();

        assertThat(list[0].getAnnotation(Max.class).value()).isEqualTo(200);
        assertThat(list[1].getAnnotation(Size.class).max()).isEqualTo(1000);
        assertThat(list[1].isAnnotationPresent(NotNull.class)).isFalse();
        assertThat(list[7].isAnnotationPresent(NotNull.class)).isTrue();
    }

    @Test
    void aPartialUpdateTakesAMergePatch() {
        var change = operation(BedsApi.class, "changeBed");

        assertThat(change.getParameterTypes()).containsExactly(UUID.class, MergePatch.class);
        assertThat(change.getAnnotation(Consumes.class).value())
                .containsExactly("application/merge-patch+json");
    }

    @Test
    void bytesAreStreamedAndSeveralFormatsAreAResponse() {
        var photo = operation(BedsApi.class, "readPhoto");
        var tools = operation(ToolsApi.class, "listTools");

        assertThat(photo.getReturnType()).isEqualTo(StreamingOutput.class);
        assertThat(photo.getAnnotation(Produces.class).value())
                .containsExactly("application/octet-stream");
        assertThat(tools.getReturnType()).isEqualTo(Response.class);
        assertThat(tools.getAnnotation(Produces.class).value())
                .containsExactly("application/json", "text/csv");
    }

    @Test
    void whatIsGivenInPartIsAResponse() {
        var plan = operation(BedsApi.class, "readPlan");

        assertThat(plan.getReturnType()).isEqualTo(Response.class);
        assertThat(plan.getParameterTypes()).containsExactly(UUID.class);
        assertThat(plan.getAnnotation(Produces.class).value())
                .containsExactly("application/octet-stream");
        assertThat(status("readPlan")).isEqualTo(200);
    }

    private static int status(String name) {
        return operation(BedsApi.class, name).getAnnotation(Answers.class).value();
    }

    private static String queryName(Parameter parameter) {
        return parameter.getAnnotation(QueryParam.class).value();
    }

    private static boolean mayBeNull(Parameter parameter) {
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Method operation(Class<?> api, String name) {
        return Arrays.stream(api.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
