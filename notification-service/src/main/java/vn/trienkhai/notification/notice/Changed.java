package vn.trienkhai.notification.notice;

/**
 * A part of a directive that was amended.
 *
 * @param part FIELD, CLAUSE or DUTY
 * @param name the field, the clause, or the clause of the duty
 * @param kind ADDED, REMOVED or CHANGED
 */
public record Changed(String part, String name, String kind) {}
