/** What the generated API interfaces say about an operation, and how the platform keeps it. */
@NullMarked
package vn.trienkhai.platform.api;

import org.jspecify.annotations.NullMarked;
