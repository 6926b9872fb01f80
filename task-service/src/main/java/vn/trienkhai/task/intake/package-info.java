/** What directives and reports told elsewhere mean for tasks. */
@NullMarked
package vn.trienkhai.task.intake;

import org.jspecify.annotations.NullMarked;
