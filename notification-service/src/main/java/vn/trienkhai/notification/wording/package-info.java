/** The sentences of a notice in Vietnamese and English. */
@NullMarked
package vn.trienkhai.notification.wording;

import org.jspecify.annotations.NullMarked;
