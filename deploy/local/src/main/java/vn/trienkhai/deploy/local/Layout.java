package vn.trienkhai.deploy.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.trienkhai.platform.stack.Ports;

/** Where one local stack lives: its folder and its ports. */
public record Layout(Path folder, Map<Part, Integer> ports, Map<Part, Integer> managementPorts) {

    private static final int MANAGEMENT = 1000;

    public Layout {
        folder = folder.toAbsolutePath();
        ports = Map.copyOf(ports);
        managementPorts = Map.copyOf(managementPorts);
    }

    /**
     * The ports everyone knows, each replaceable by an environment variable TRIENKHAI_PART_PORT.
     */
    public static Layout usual(Path folder, Map<String, String> environment) {
        return new Layout(
                folder,
                each(part -> chosen(part, environment)),
                each(part -> chosen(part, environment) + MANAGEMENT));
    }

    /** Free ports, so that several stacks can stand beside each other. */
    public static Layout free(Path folder) {
        return new Layout(folder, each(_ -> Ports.free()), each(_ -> Ports.free()));
    }

    /** The name of the variable that moves the part to another port. */
    static String variable(Part part) {
        return "TRIENKHAI_" + part.name() + "_PORT";
    }

    public int port(Part part) {
        return ports.getOrDefault(part, part.usualPort());
    }

    public int managementPort(Part part) {
        return managementPorts.getOrDefault(part, part.usualPort() + MANAGEMENT);
    }

    /** The address of a part that speaks HTTP. */
    public URI address(Part part) {
        return URI.create("http://localhost:" + port(part));
    }

    /** The file that moves the clock of all services; without it they follow the real time. */
    public Path clockFile() {
        return folder.resolve("clock");
    }

    /** Where a service puts what it needs for a moment; empty after its start. */
    public Path temporary(Part part) {
        return folder.resolve("tmp").resolve(part.title());
    }

    private static int chosen(Part part, Map<String, String> environment) {
        var told = environment.get(variable(part));
        return told == null ? part.usualPort() : Integer.parseInt(told);
    }

    private static Map<Part, Integer> each(ToIntFunction<Part> port) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            ports.put(part, port.applyAsInt(part));
        }
        return ports;
    }
}
