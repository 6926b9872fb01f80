package vn.trienkhai.directive.proposal;

/**
 * Where something stands; offsets are those of the views of the kept text.
 *
 * @param home the clause it is said of, as its index: where a clause is but a place of a form
 *     ("Thời gian: …"), the one around it; -1 outside of all clauses
 * @param block where its paragraph begins, or its row of a table
 * @param row whether that is a row
 * @param sentence where its sentence begins
 * @param part where the part of the sentence begins, between semicolons
 */
record Place(
        int from,
        int to,
        int home,
        int block,
        boolean row,
        int sentence,
        int part,
        boolean labelled) {

    boolean inPartOf(Place other) {
        return part == other.part && inSentenceOf(other);
    }

    boolean inSentenceOf(Place other) {
        return sentence == other.sentence && block == other.block;
    }
}
