/** Tests of how bodies are received. */
@NullMarked
package vn.trienkhai.directive.received;

import org.jspecify.annotations.NullMarked;
