/** One-time codes, followed from the call to the mailbox and back. */
@NullMarked
package org.hejnal.it.onetimecode;

import org.jspecify.annotations.NullMarked;
