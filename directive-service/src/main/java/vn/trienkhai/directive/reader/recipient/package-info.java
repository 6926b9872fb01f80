/** Who gets the document: Kính gửi and Nơi nhận. */
@NullMarked
package vn.trienkhai.directive.reader.recipient;

import org.jspecify.annotations.NullMarked;
