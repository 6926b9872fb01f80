package vn.trienkhai.notification.sql;

import java.sql.SQLException;

/**
 * Makes a record of the current row.
 *
 * @param <T> the record
 */
@FunctionalInterface
public interface RowReader<T> {

    T read(Row row) throws SQLException;
}
