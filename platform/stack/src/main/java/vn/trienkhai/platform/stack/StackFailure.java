package vn.trienkhai.platform.stack;

/** A part of the stack cannot do what was asked; the message is one sentence for a person. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackFailure(String sentence) {
        super(sentence);
    }

    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
