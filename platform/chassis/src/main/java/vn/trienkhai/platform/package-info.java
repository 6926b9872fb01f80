/**
 * The chassis every service stands on: transactions that carry their events and their audit,
 * problem details, paging, identity, time. It knows no capability.
 */
@NullMarked
package vn.trienkhai.platform;

import org.jspecify.annotations.NullMarked;
