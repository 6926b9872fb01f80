package vn.trienkhai.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The alarms worth having: how many events are unsent, how old the oldest is, how many are parked.
 */
@ApplicationScoped
class EventMetrics {

    private final DataSource dataSource;
    private final MeterRegistry meters;

    EventMetrics(DataSource dataSource, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.meters = meters;
    }

    void register(@Observes StartupEvent started) {
        gauge("outbox.unsent", "select count(*) from outbox");
        gauge(
                "outbox.oldest.seconds",
                "select coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0) from outbox");
        gauge("inbox.parked", "select count(*) from parked_event");
    }

    private void gauge(String name, String sql) {
        Gauge.builder(name, () -> ask(sql)).register(meters);
    }

    /** A database that is away gives no number rather than a wrong one. */
    private double ask(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getDouble(1) : Double.NaN;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
