/** Where e-mails come back to: an address for each delivery, which proves which one it is. */
@NullMarked
package org.hejnal.delivery.returnpath;

import org.jspecify.annotations.NullMarked;
