/** Notifications for other systems, on a topic. */
@NullMarked
package org.hejnal.delivery.channel.jms;

import org.jspecify.annotations.NullMarked;
