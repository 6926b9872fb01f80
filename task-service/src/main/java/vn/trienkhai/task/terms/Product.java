package vn.trienkhai.task.terms;

/** Something that proves a result: an address, a directive, a report or another document. */
public record Product(Kind kind, String title, String reference) {

    /** What the reference points at. */
    public enum Kind {
        LINK,
        DIRECTIVE,
        REPORT,
        DOCUMENT
    }
}
