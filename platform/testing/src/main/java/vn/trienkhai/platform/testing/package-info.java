/** What tests of every service stand on. Start reading at {@link ContractLint}. */
@NullMarked
package vn.trienkhai.platform.testing;

import org.jspecify.annotations.NullMarked;
