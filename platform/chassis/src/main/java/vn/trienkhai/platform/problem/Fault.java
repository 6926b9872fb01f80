package vn.trienkhai.platform.problem;

/**
 * One fault of a request: a JSON pointer into the body, or the name of a parameter, and what is
 * wrong there.
 */
public record Fault(String pointer, String detail) {}
