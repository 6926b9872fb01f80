/** What is heard, against the owner's contract. */
@NullMarked
package vn.trienkhai.report.intake;

import org.jspecify.annotations.NullMarked;
