/** Reads the text of a directive and proposes what it says; deterministic, no network, no state. */
@NullMarked
package vn.trienkhai.directive.reader;

import org.jspecify.annotations.NullMarked;
