/** What reading an inbox costs. */
@NullMarked
package org.hejnal.notification.inbox;

import org.jspecify.annotations.NullMarked;
