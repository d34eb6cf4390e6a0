/**
 * E-mails that come back: failures and delays (RFC 3464) and complaints (RFC 5965) are read from a mailbox and count for the
 * delivery, the address and the choices that they are about.
 */
@NullMarked
package org.hejnal.delivery.bounce;

import org.jspecify.annotations.NullMarked;
