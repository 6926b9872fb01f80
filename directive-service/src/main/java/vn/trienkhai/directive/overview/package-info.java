/** Reading: lists, the implementation view, the family of a document, its history. */
@NullMarked
package vn.trienkhai.directive.overview;

import org.jspecify.annotations.NullMarked;
