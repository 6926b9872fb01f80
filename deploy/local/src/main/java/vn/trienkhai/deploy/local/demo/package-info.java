/** Plays one directive from its draft to the signed report, through the gateway like any caller. */
@NullMarked
package vn.trienkhai.deploy.local.demo;

import org.jspecify.annotations.NullMarked;
