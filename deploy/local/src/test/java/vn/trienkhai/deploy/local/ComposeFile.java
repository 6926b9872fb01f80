package vn.trienkhai.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.trienkhai.platform.stack.Home;

/** {@code docker-compose.yml} as a container engine reads it, anchors and merges resolved. */
record ComposeFile(Map<String, Map<?, ?>> services, Map<?, ?> volumes) {

    static ComposeFile read() throws IOException {
        var text = Files.readString(Home.root().resolve("docker-compose.yml"));
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var top = map(new Yaml(new SafeConstructor(options)).load(text));
        var services = new TreeMap<String, Map<?, ?>>();
        map(top.get("services")).forEach((name, each) -> services.put(name.toString(), map(each)));
        return new ComposeFile(services, map(top.get("volumes")));
    }

    Map<?, ?> service(String name) {
        return map(services.get(name));
    }

    Map<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        if (service(service).get("environment") instanceof Map<?, ?> told) {
            told.forEach((key, value) -> environment.put(key.toString(), value.toString()));
        }
        return environment;
    }

    /** The words of the health check in one line. */
    String healthcheck(String service) {
        return String.join(" ", strings(map(service(service).get("healthcheck")).get("test")));
    }

    /** Source and target of every volume of the service. */
    List<String[]> volumes(String service) {
        return strings(service(service).get("volumes")).stream().map(v -> v.split(":", 0)).toList();
    }

    static List<String> strings(@Nullable Object list) {
        var strings = new ArrayList<String>();
        if (list instanceof List<?> items) {
            items.forEach(item -> strings.add(item.toString()));
        }
        return strings;
    }

    static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new AssertionError("a mapping was expected, not " + value);
    }

    static Path file(String relative) {
        return Home.root().resolve(relative);
    }
}
