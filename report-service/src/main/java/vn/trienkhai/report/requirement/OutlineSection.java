package vn.trienkhai.report.requirement;

/** One numbered section a report must or may have (row 79). */
public record OutlineSection(String ref, String title, boolean required) {}
