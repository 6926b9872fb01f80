package vn.trienkhai.deploy.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;

/** A supervisor in a JVM of its own, to be killed by a test. */
final class SupervisorProcess {

    private SupervisorProcess() {}

    public static void main(String[] words) throws InterruptedException {
        var ports = Map.of(Part.POSTGRES, Integer.parseInt(words[1]));
        var stack = new Supervisor(new Layout(Path.of(words[0]), ports, Map.of()), line -> {});
        stack.start(EnumSet.of(Part.POSTGRES));
        System.out.println("started");
        Thread.sleep(Long.MAX_VALUE);
    }
}
