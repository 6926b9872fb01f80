package vn.trienkhai.platform.testing;

import org.apache.http.client.HttpClient;
import org.apache.http.conn.scheme.PlainSocketFactory;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;

/**
 * Connections of the tests to the service, kept open and without TLS: setting one up anew for each
 * request costs more than most answers.
 */
@SuppressWarnings("deprecation") // REST Assured takes the older client only
final class Connections {

    private static final int MOST = 256;
    private static final PoolingClientConnectionManager OPEN = open();

    private Connections() {}

    /** A client of its own for each request, over connections that all share. */
    static HttpClient client() {
        return new DefaultHttpClient(OPEN);
    }

    private static PoolingClientConnectionManager open() {
        var plain = new SchemeRegistry();
        plain.register(new Scheme("http", 80, PlainSocketFactory.getSocketFactory()));
        var connections = new PoolingClientConnectionManager(plain);
        connections.setMaxTotal(MOST);
        connections.setDefaultMaxPerRoute(MOST);
        return connections;
    }
}
