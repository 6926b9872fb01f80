package vn.trienkhai.directive.relation;

/** How a document stands to another; the phrases are in the glossary. */
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
    CORRECTS
}
