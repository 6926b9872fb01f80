package vn.trienkhai.directive.reader;

/** A piece of the kept raw text: UTF-16 offsets, the end excluded. */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No span: " + from + " to " + to);
        }
    }
}
