/**
 * Circles: small groups that share a calendar. Who is in one and who owns it, who is
 * invited, the places and contacts that it keeps, and
 * the numbers that everything of a circle is known by. Whoever writes to a circle holds its row until the transaction
 * ends, so that what happens in it has one order.
 */
@NullMarked
package org.hejnal.circle;

import org.jspecify.annotations.NullMarked;
