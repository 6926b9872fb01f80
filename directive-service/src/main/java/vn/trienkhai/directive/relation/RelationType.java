package vn.trienkhai.directive.relation;

/**
 * How a document stands to another; the phrases are in the glossary.
 *
 * <p>Which of them cannot run in a circle, and together with which others, is decided where circles
 * are looked for: {@code relation_family} in the database.
 */
public enum RelationType {
    IMPLEMENTS,
    CONTINUES,
    REVIEWS,
    BASED_ON_REPORT,
    FORWARDS,
    ATTACHES,
    CITES,
    CONFORMS_TO,
    ELABORATES,
    PROMULGATES,
    AMENDS,
    SUPPLEMENTS,
    PREPARES,
    DIRECTED_BY,
    REPLACES,
    WITHDRAWS,
    CORRECTS,
    /** A short name the document uses for another one from then on (sau đây gọi tắt là). */
    ALIAS_OF,
    /** A clause that speaks of its own document (Kế hoạch này). */
    SELF
}
