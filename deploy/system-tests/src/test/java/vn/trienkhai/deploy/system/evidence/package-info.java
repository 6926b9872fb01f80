/** What can be seen after a play: databases, topics, caught mail, and what the callers know. */
@NullMarked
package vn.trienkhai.deploy.system.evidence;

import org.jspecify.annotations.NullMarked;
