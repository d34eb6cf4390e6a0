/** The e-mail channel: what a message looks like and how it leaves through SMTP. */
@NullMarked
package org.hejnal.delivery.channel.email;

import org.jspecify.annotations.NullMarked;
