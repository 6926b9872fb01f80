/**
 * Who exists, what was directed, to whom it went and what became of it. A document is drafted
 * ({@code drafting}), tried and issued ({@code issuing}), received ({@code delivery}) and watched
 * ({@code overview}). Start reading at {@link vn.trienkhai.directive.document.Directive}.
 */
@NullMarked
package vn.trienkhai.directive;

import org.jspecify.annotations.NullMarked;
