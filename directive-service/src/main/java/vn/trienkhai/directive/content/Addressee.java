package vn.trienkhai.directive.content;

/** A position or unit of the receiving body that the copy is for: "Chủ tịch (để b/c)". */
public record Addressee(String office, Recipient.Purpose purpose) {}
