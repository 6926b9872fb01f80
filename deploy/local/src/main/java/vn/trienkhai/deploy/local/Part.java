package vn.trienkhai.deploy.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parts of the system, in the order in which they are named and with the ports they use. */
public enum Part {
    POSTGRES("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    KEYCLOAK("Keycloak", 8180),
    MAIL("Mail catcher", 8025),
    DIRECTIVE("directive-service", 8081),
    TASK("task-service", 8082),
    REPORT("report-service", 8083),
    NOTIFICATION("notification-service", 8084),
    GATEWAY("gateway", 8080);

    private final String title;
    private final int port;

    Part(String title, int port) {
        this.title = title;
        this.port = port;
    }

    /** What a person calls it; for a service also the name of its module. */
    public String title() {
        return title;
    }

    int usualPort() {
        return port;
    }

    /** The five processes of our own. */
    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    boolean isService() {
        return compareTo(DIRECTIVE) >= 0;
    }

    /** Whether it has a database, which then bears its short name. */
    boolean hasDatabase() {
        return isService() && this != GATEWAY;
    }

    /** The short name: {@code task}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
