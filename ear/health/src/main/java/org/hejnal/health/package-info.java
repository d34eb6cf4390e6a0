/** What the server's management interface answers about the health of the application. */
@NullMarked
package org.hejnal.health;

import org.jspecify.annotations.NullMarked;
