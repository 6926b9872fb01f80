package vn.trienkhai.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Run by the build: writes the one document, and the catalogue of problems, into the gateway's
 * resources.
 */
public final class MergeContracts {

    static final List<String> SERVICES = List.of("directive", "task", "report", "notification");

    private static final YAMLMapper YAML = ContractFormat.yaml();
    private static final ObjectMapper JSON = new ObjectMapper();

    private MergeContracts() {}

    /** Arguments: the root of the repository, the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        var root = Path.of(arguments[0]);
        var target = Files.createDirectories(Path.of(arguments[1]));
        var merged = merge(root);
        JSON.writeValue(target.resolve("openapi.json").toFile(), merged);
        JSON.writeValue(
                target.resolve("problems.json").toFile(), ProblemMerge.of(root, SERVICES, YAML));
    }

    /** The one document of the contracts under this root. */
    public static ObjectNode merge(Path root) throws IOException {
        return merging(root).result();
    }

    /** The same, open for one more. */
    static ContractMerge merging(Path root) throws IOException {
        var own = read(root.resolve("gateway/contracts/openapi.yaml"));
        var common = read(root.resolve("platform/contracts/common.yaml"));
        var merge = new ContractMerge(own, common).add("gateway", own);
        for (var service : SERVICES) {
            merge.add(service, read(root.resolve(service + "-service/contracts/openapi.yaml")));
        }
        return merge;
    }

    private static ObjectNode read(Path contract) throws IOException {
        if (!Files.exists(contract)) {
            throw new MergeConflict("there is no contract at " + contract.normalize());
        }
        return (ObjectNode) YAML.readTree(contract.toFile());
    }
}
