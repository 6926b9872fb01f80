/** Native SQL straight into records, inside the unit of work that is open. */
@NullMarked
package vn.trienkhai.notification.sql;

import org.jspecify.annotations.NullMarked;
