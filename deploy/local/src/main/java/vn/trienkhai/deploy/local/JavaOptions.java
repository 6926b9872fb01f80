package vn.trienkhai.deploy.local;

import java.util.List;
import vn.trienkhai.platform.stack.Home;

/** With which options the JVM of a service is started. */
public final class JavaOptions {

    /** The system property that names other options than {@link #SMALL}, with blanks between. */
    public static final String PROPERTY = "trienkhai.java.options";

    /**
     * Starts quickly and stays small. The fast compiler alone halves the processor time of a start;
     * it costs peak speed.
     */
    public static final String SMALL =
            "-Xms32m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError"
                    + " -XX:MaxHeapFreeRatio=30 -XX:MinHeapFreeRatio=10"
                    + " -XX:TrimNativeHeapInterval=10000 -XX:TieredStopAtLevel=1";

    private JavaOptions() {}

    /** Those of the image. */
    public static String image() {
        return "@" + Home.root().resolve("deploy/compose/java.options").toAbsolutePath();
    }

    static List<String> now() {
        return List.of(System.getProperty(PROPERTY, SMALL).split(" ", 0));
    }
}
