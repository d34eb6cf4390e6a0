/** What a client of the calendar API has sent: which call, in which style, with which fields. */
@NullMarked
package org.hejnal.evt.request;

import org.jspecify.annotations.NullMarked;
