/** Requests that must be refused, and what each refusal must say. */
@NullMarked
package vn.trienkhai.deploy.system.wrong;

import org.jspecify.annotations.NullMarked;
