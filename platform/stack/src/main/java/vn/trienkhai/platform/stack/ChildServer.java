package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** A server that is a process of its own: how it is started and stopped is all that differs. */
public abstract class ChildServer implements Server {

    protected final Child child;
    private final String name;

    /** A server whose log lies in the folder. */
    protected ChildServer(String name, Path folder) {
        this.name = name;
        this.child = new Child(name, folder);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Path log() {
        return child.log();
    }

    @Override
    public final StackFailure failure() {
        return child.failure();
    }

    @Override
    public final boolean isRunning() {
        return child.isAlive();
    }

    @Override
    public final void kill() {
        child.kill();
    }

    /** Whether a GET of this address is answered with 200 now. */
    protected static boolean answers(String address) {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
