package vn.trienkhai.deploy.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** The resident memory of the five services, after the load. */
final class Memory {

    private static final long PER_MEGABYTE = 1024;

    void measure(Table table) throws IOException {
        var parts = new ArrayList<String>();
        long sum = 0;
        for (var process : ProcessHandle.current().descendants().toList()) {
            var command =
                    Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                            .replace('\0', ' ');
            if (command.contains("/target/quarkus-app/quarkus-run.jar")) {
                long megabytes = resident(process.pid()) / PER_MEGABYTE;
                sum += megabytes;
                parts.add(
                        command.replaceAll(".*/([a-z-]+)/target/quarkus-app.*", "$1").strip()
                                + " "
                                + megabytes);
            }
        }
        table.add(
                "memory of the five services after load",
                "≤ 900 MB",
                sum + " MB",
                String.join(", ", parts));
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
