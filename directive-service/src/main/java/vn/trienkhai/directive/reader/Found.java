package vn.trienkhai.directive.reader;

import java.util.List;

/**
 * One value read from the text: where it stands, how sure the rule is that found it, and what else
 * it could be.
 *
 * @param confidence from 0 to 1; at 0.9 and above at least 97 of 100 such values are right
 * @param rule the name of the rule, for judging rules later
 */
public record Found<T>(T value, Span span, double confidence, String rule, List<T> alternatives) {

    public Found {
        alternatives = List.copyOf(alternatives);
    }

    public Found(T value, Span span, double confidence, String rule) {
        this(value, span, confidence, rule, List.of());
    }

    /** The same place and rule with another value. */
    public <R> Found<R> as(R other) {
        return new Found<>(other, span, confidence, rule, List.of());
    }

    /** The same value, less sure. */
    public Found<T> atMost(double ceiling) {
        return ceiling >= confidence ? this : new Found<>(value, span, ceiling, rule, alternatives);
    }
}
