package vn.trienkhai.report.lifecycle;

/** One part to be mended: a section of the outline, or {@link #FILES}. */
public record Mark(String ref, String note) {

    public static final String FILES = "files";
}
