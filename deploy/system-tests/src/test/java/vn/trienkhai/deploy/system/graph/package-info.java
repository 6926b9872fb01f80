/** Documents of ten years and how they stand to each other, as facts to be registered. */
@NullMarked
package vn.trienkhai.deploy.system.graph;

import org.jspecify.annotations.NullMarked;
