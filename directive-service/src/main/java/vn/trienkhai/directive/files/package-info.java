/** Files of a directive: received, recognised by their content, kept and handed out as streams. */
@NullMarked
package vn.trienkhai.directive.files;

import org.jspecify.annotations.NullMarked;
