/**
 * Who does what by when: tasks made from duties or assigned directly, with one lead body each, told
 * to others in events and reminded of before and after the last allowed day.
 */
@NullMarked
package vn.trienkhai.task;

import org.jspecify.annotations.NullMarked;
