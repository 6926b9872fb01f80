/**
 * Real documents with what people say is in them: a proposal is compared with that, corrected only
 * where it differs, and what it leads to is looked at.
 */
@NullMarked
package vn.trienkhai.deploy.system.gold;

import org.jspecify.annotations.NullMarked;
