/** Texts for one person, sealed while they are on their way and erased afterwards. */
@NullMarked
package org.hejnal.notification.confidential;

import org.jspecify.annotations.NullMarked;
