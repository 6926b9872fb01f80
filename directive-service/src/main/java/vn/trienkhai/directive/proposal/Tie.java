package vn.trienkhai.directive.proposal;

/** How a deadline and a duty belong together, the closest first, and how sure that makes it. */
enum Tie {
    SAME_PART("said of it", 0.95),
    SAME_ROW("same row", 0.9),
    SAME_SENTENCE("same sentence", 0.85),
    SAME_PARAGRAPH("sentence before", 0.75),
    SAME_CLAUSE("same clause", 0.7),
    CLAUSE_ABOVE("clause above", 0.6);

    private final String words;
    private final double confidence;

    Tie(String words, double confidence) {
        this.words = words;
        this.confidence = confidence;
    }

    String words() {
        return words;
    }

    double confidence() {
        return confidence;
    }
}
