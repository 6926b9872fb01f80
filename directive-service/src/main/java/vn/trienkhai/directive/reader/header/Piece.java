package vn.trienkhai.directive.reader.header;

/** A piece of a letterhead line: one column, or what stands between two known marks. */
record Piece(int from, int to, String text, int line, boolean bold) {}
