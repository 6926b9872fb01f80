package vn.trienkhai.deploy.system.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vn.trienkhai.deploy.local.Layout;
import vn.trienkhai.deploy.local.Part;

/** How much memory a process really holds, as the kernel counts it; there only where it does. */
public final class Resident {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Pattern LINE = Pattern.compile("(VmRSS|VmHWM):\\s+(\\d+) kB");

    private final Path process;

    private Resident(Path process) {
        this.process = process;
    }

    /** Whether this kernel tells. */
    public static boolean isTold() {
        return Files.exists(PROCESSES.resolve("self/clear_refs"));
    }

    /** The process that a service of this stack is. */
    public static Resident of(Layout layout, Part part) {
        var sign = layout.temporary(part).toString();
        return ProcessHandle.current()
                .descendants()
                .map(each -> PROCESSES.resolve(Long.toString(each.pid())))
                .filter(each -> commandLine(each).contains(sign))
                .findFirst()
                .map(Resident::new)
                .orElseThrow();
    }

    /** From here on the peak is counted anew. */
    public void forgetPeak() throws IOException {
        Files.writeString(process.resolve("clear_refs"), "5");
    }

    /** In MiB. */
    public long now() throws IOException {
        return mebibytes("VmRSS");
    }

    /** The most since the peak was forgotten, in MiB. */
    public long peak() throws IOException {
        return mebibytes("VmHWM");
    }

    private long mebibytes(String name) throws IOException {
        return LINE.matcher(Files.readString(process.resolve("status")))
                .results()
                .filter(line -> line.group(1).equals(name))
                .mapToLong(line -> Long.parseLong(line.group(2)) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static String commandLine(Path process) {
        try {
            return Files.readString(process.resolve("cmdline"));
        } catch (IOException e) {
            return ""; // it is gone
        }
    }
}
