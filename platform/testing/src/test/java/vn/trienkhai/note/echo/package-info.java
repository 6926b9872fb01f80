/** The smallest service: notes with an owner. Only the tests of the chassis know it. */
@NullMarked
package vn.trienkhai.note.echo;

import org.jspecify.annotations.NullMarked;
