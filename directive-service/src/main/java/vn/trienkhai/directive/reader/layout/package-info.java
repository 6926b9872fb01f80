/** Where the parts of a document stand: letterhead, body, list of recipients, signature. */
@NullMarked
package vn.trienkhai.directive.reader.layout;

import org.jspecify.annotations.NullMarked;
