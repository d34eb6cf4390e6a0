/** Secret addresses, and the calendar that each answers with. */
@NullMarked
package org.hejnal.feed.address;

import org.jspecify.annotations.NullMarked;
