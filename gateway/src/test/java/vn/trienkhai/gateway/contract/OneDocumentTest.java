package vn.trienkhai.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.trienkhai.gateway.contract.Contract.BodyLimits;
import vn.trienkhai.gateway.problem.Refusal;

/** Row 114 and 129: the contracts as they are now do make one document. */
class OneDocumentTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void holdsEveryOperationOfEveryContract() throws IOException {
        var expected = new ArrayList<String>();
        for (var service : MergeContracts.SERVICES) {
            var file = ROOT.resolve(service + "-service/contracts/openapi.yaml");
            for (var id : ContractFormat.yaml().readTree(file.toFile()).findValues("operationId")) {
                expected.add(id.asText());
            }
        }

        var merged = new Contract(MergeContracts.merge(ROOT), new BodyLimits(1, 2)).operations();

        assertThat(merged).extracting(Operation::id).containsAll(expected);
        assertThat(expected).hasSizeGreaterThan(80);
    }

    @Test
    void lettingFilesBeLongIsLeftToOperationsThatTakeFiles() throws IOException {
        var merged = new Contract(MergeContracts.merge(ROOT), new BodyLimits(1, 2)).operations();

        assertThat(merged)
                .filteredOn(operation -> operation.maxBody() == 2)
                .extracting(Operation::id)
                .contains("proposeDirective", "checkOrganizationImport");
        assertThat(merged)
                .filteredOn(operation -> operation.consumes().contains("application/json"))
                .filteredOn(operation -> operation.consumes().size() == 1)
                .allMatch(operation -> operation.maxBody() == 1);
    }

    @Test
    void whatTakesFilesSaysHowLongTheyMayBe() throws IOException {
        var limits = new BodyLimits(1, Long.MAX_VALUE);
        var merged = new Contract(MergeContracts.merge(ROOT), limits).operations();

        assertThat(merged)
                .filteredOn(operation -> operation.maxBody() > 1)
                .allMatch(operation -> operation.maxBody() <= 104_857_600)
                .filteredOn(operation -> operation.maxBody() == 104_857_600)
                .extracting(Operation::id)
                .containsExactly("addDirectiveFile");
    }

    /** Row 118: every refusal of the gateway is in the catalogue, in both languages. */
    @Test
    void cataloguesEveryRefusal() throws IOException {
        var catalogue = ProblemMerge.of(ROOT, MergeContracts.SERVICES, ContractFormat.yaml());

        for (var refusal : Refusal.values()) {
            assertThat(catalogue)
                    .filteredOn(
                            problem ->
                                    problem.path("type")
                                            .asText()
                                            .equals("/problems/" + refusal.type()))
                    .hasSize(1)
                    .allMatch(
                            problem ->
                                    refusal == Refusal.REFUSED_BY_SERVICE
                                            || problem.path("status").asInt() == refusal.status());
        }
        assertThat(catalogue)
                .allSatisfy(
                        problem -> {
                            for (var text : new String[] {"title", "meaning", "remedy"}) {
                                assertThat(problem.at("/" + text + "/vi").asText()).isNotBlank();
                                assertThat(problem.at("/" + text + "/en").asText()).isNotBlank();
                            }
                        });
    }
}
