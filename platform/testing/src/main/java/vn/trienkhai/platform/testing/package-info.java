/**
 * What every service's tests stand on: real servers, real tokens, contract-checked requests, house
 * rules.
 */
@NullMarked
package vn.trienkhai.platform.testing;

import org.jspecify.annotations.NullMarked;
