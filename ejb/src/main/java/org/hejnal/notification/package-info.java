/**
 * Accepting what is to be said and to whom. A send is written down with its recipients and nothing more; distributing it is
 * the work of {@code org.hejnal.delivery}. {@code inbox} is where people read it, {@code history} what senders see of it,
 * {@code confidential} keeps what only one person may read.
 */
@NullMarked
package org.hejnal.notification;

import org.jspecify.annotations.NullMarked;
