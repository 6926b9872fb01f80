package vn.trienkhai.deploy.local;

/** Hears what is going on while the stack starts and stops. */
@FunctionalInterface
public interface Progress {

    /** One line for a person. */
    void tell(String line);

    /** A progress that writes to standard output, each line with the seconds since now. */
    static Progress onTerminal() {
        long begin = System.nanoTime();
        return line -> System.out.printf("%5.1f s  %s%n", (System.nanoTime() - begin) / 1e9, line);
    }
}
