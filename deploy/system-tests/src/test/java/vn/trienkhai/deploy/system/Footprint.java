package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.deploy.local.Part;
import vn.trienkhai.deploy.system.stream.Resident;

/** By how much the memory of gateway and directive-service grows while something goes on. */
final class Footprint {

    /** Heap that was handed out once and free buffers; far from the length of any body. */
    private static final long ROOM = 80;

    private final Map<Part, Resident> processes = new EnumMap<>(Part.class);
    private final Map<Part, Long> before = new EnumMap<>(Part.class);

    private Footprint() {}

    static Footprint of(WholeSystem system) throws IOException {
        var footprint = new Footprint();
        if (Resident.isTold()) {
            for (var part : List.of(Part.GATEWAY, Part.DIRECTIVE)) {
                var process = Resident.of(system.stack().layout(), part);
                process.forgetPeak();
                footprint.processes.put(part, process);
                footprint.before.put(part, process.now());
            }
        }
        return footprint;
    }

    /** Tells the growth up to the peak, and refuses one that goes with the length of bodies. */
    void isSmall() throws IOException {
        for (var each : processes.entrySet()) {
            long begin = before.getOrDefault(each.getKey(), 0L);
            long peak = each.getValue().peak();
            System.out.printf(
                    "memory: %s %d MiB before, at most %d MiB%n",
                    each.getKey().title(), begin, peak);
            assertThat(peak - begin).as("growth of %s", each.getKey().title()).isLessThan(ROOM);
        }
    }
}
