package vn.trienkhai.gateway.stage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import vn.trienkhai.gateway.contract.TestContract;

/** Builds the stage before the gateway starts: five services and an identity provider. */
public final class Stage implements QuarkusTestResourceLifecycleManager {

    private static final Vertx VERTX = Vertx.vertx();

    public static final Stub DIRECTIVE = new Stub(VERTX);
    public static final Stub TASK = new Stub(VERTX);
    public static final Stub REPORT = new Stub(VERTX);
    public static final Stub NOTIFICATION = new Stub(VERTX);
    public static final Stub STUB = new Stub(VERTX);
    public static final Stub IDENTITY = new Stub(VERTX);
    public static final int PORT = freePort();

    /** The issuer of the tokens of {@link Tokens}. */
    public static final String ISSUER = "http://127.0.0.1:" + IDENTITY.port() + "/realms/test";

    @Override
    public Map<String, String> start() {
        TestContract.write();
        reset();
        var config = new HashMap<String, String>();
        config.put("trienkhai.gateway.host", "127.0.0.1");
        config.put("trienkhai.gateway.port", Integer.toString(PORT));
        config.put("trienkhai.gateway.contract", TestContract.FILE.toString());
        service(config, "directive", DIRECTIVE);
        service(config, "task", TASK);
        service(config, "report", REPORT);
        service(config, "notification", NOTIFICATION);
        service(config, "stub", STUB);
        config.put("quarkus.oidc.auth-server-url", ISSUER);
        config.put("quarkus.oidc.token.issuer", ISSUER);
        config.put("quarkus.management.port", "0");
        config.put("quarkus.management.test-port", "0");
        config.put("trienkhai.gateway.origins", "https://portal.example.vn");
        config.put("trienkhai.gateway.timeouts.head", "4s");
        config.put("trienkhai.gateway.timeouts.body", "2s");
        config.put("trienkhai.gateway.timeouts.answer", "2s");
        config.put("trienkhai.gateway.timeouts.agenda", "2s");
        config.put("quarkus.log.category.\"trienkhai.access\".level", "WARN");
        return config;
    }

    @Override
    public void stop() {}

    /** All services are up and have forgotten what they were asked. */
    public static void reset() {
        for (var stub : new Stub[] {DIRECTIVE, TASK, REPORT, NOTIFICATION, STUB}) {
            stub.reset();
        }
        IDENTITY.answersJson(200, Tokens.keys());
    }

    /** Lets something happen after a while. */
    public static void later(long millis, Runnable action) {
        VERTX.setTimer(millis, _ -> action.run());
    }

    private static void service(Map<String, String> config, String name, Stub stub) {
        var address = "http://127.0.0.1:" + stub.port();
        config.put("trienkhai.gateway.services." + name, address);
        config.put("trienkhai.gateway.probes." + name, address + "/q/health/ready");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
