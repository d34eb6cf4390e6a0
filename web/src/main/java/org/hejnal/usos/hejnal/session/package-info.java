/** Where people are signed in, for administrators. */
@NullMarked
package org.hejnal.usos.hejnal.session;

import org.jspecify.annotations.NullMarked;
