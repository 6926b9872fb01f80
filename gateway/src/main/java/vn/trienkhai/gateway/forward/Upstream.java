package vn.trienkhai.gateway.forward;

import java.net.URI;

/**
 * One service behind the door: its name in the contract, where it listens, and whether it answers.
 */
public record Upstream(String name, String host, int port, Circuit circuit) {

    public static Upstream of(String name, URI address) {
        return new Upstream(
                name, address.getHost(), address.getPort(), new Circuit(System::nanoTime));
    }

    /** As it stands in {@code Host}. */
    public String authority() {
        return host + ":" + port;
    }
}
