package vn.trienkhai.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;

/**
 * The second wall: tells PostgreSQL for whom this transaction acts, so that row-level security can
 * decide. All settings end with the transaction; a pooled connection carries nothing over.
 */
@ApplicationScoped
class Scopes {

    private static final String ENTER =
            "select set_config('app.body', ?, true), set_config('app.sees_all', ?, true)";
    private static final String ENTER_TO_READ =
            ENTER + ", set_config('transaction_read_only', 'on', true)";

    private final DataSource dataSource;
    private final String workerRole;

    Scopes(DataSource dataSource, @ConfigProperty(name = "trienkhai.service") String service) {
        this.dataSource = dataSource;
        this.workerRole = service + "_worker";
    }

    void enter(Caller caller) {
        set(ENTER, caller);
    }

    /** An auditor's reading is audited, and therefore may write. */
    void enterToRead(Caller caller) {
        set(caller.has(Role.AUDITOR) ? ENTER : ENTER_TO_READ, caller);
    }

    void enterAsWorker() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set local role " + workerRole);
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    private void set(String sql, Caller caller) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, caller.body() == null ? "" : caller.body().toString());
            statement.setString(2, caller.has(Role.AUDITOR) ? "on" : "off");
            statement.execute();
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }
}
