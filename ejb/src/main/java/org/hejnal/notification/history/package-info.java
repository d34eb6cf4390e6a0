/** What an application has sent, and what it can still call back. */
@NullMarked
package org.hejnal.notification.history;

import org.jspecify.annotations.NullMarked;
