/** What stands around the gateway in tests: services, an identity provider, callers. */
@NullMarked
package vn.trienkhai.gateway.stage;

import org.jspecify.annotations.NullMarked;
