package vn.trienkhai.directive.reader.recipient;

/** One body or class that the document is addressed to (Kính gửi), as written. */
public record Addressee(String name) {}
