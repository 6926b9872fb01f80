/** Starts the whole system on one machine, from Maven artifacts and the five services' jars. */
@NullMarked
package vn.trienkhai.deploy.local;

import org.jspecify.annotations.NullMarked;
