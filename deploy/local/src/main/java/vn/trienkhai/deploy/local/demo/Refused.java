package vn.trienkhai.deploy.local.demo;

/** The system said no to something the play needs. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    Refused(String asked, Answer answer) {
        super("%s: %d %s".formatted(asked, answer.status(), answer.json()));
        this.answer = answer;
    }

    /** What was answered. */
    public Answer answer() {
        return answer;
    }
}
