/** Measures the running system: ratios and latencies, each beside its baseline in the same run. */
@NullMarked
package vn.trienkhai.deploy.benchmark;

import org.jspecify.annotations.NullMarked;
