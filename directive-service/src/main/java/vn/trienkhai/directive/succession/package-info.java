/** What a dissolved body still had to do, and the explicit act that moves it to a successor. */
@NullMarked
package vn.trienkhai.directive.succession;

import org.jspecify.annotations.NullMarked;
