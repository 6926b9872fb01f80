/**
 * The five contracts as one document, and the one document as the allow-list. Start at {@link
 * ContractMerge}.
 */
@NullMarked
package vn.trienkhai.gateway.contract;

import org.jspecify.annotations.NullMarked;
