package vn.trienkhai.directive.content;

/** What the source says about a field and nobody could verify (row 4). */
public record Unverified(String field, String raw, String reason) {}
