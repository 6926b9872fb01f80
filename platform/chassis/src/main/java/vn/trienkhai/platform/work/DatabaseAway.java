package vn.trienkhai.platform.work;

import java.sql.SQLException;

/** The database could not be asked. Callers get 503; consumers try the same batch again. */
public final class DatabaseAway extends RuntimeException {

    private DatabaseAway(SQLException cause) {
        super("The database cannot be reached", cause);
    }

    /**
     * What to throw for a failed statement: this, or a plain failure where the statement is to
     * blame.
     */
    public static RuntimeException or(SQLException failure) {
        return explains(failure)
                ? new DatabaseAway(failure)
                : new IllegalStateException("The database refused a statement", failure);
    }

    /**
     * Whether an error comes from the infrastructure and may pass by itself, rather than from what
     * was asked: any SQL error but those about data, constraints and the statement (classes 22, 23,
     * 42).
     */
    public static boolean explains(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                return state == null || !state.matches("(22|23|42|P0).*");
            }
        }
        return false;
    }
}
