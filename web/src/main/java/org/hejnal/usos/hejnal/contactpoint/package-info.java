/** Looking at people's addresses, and taking them out of use and back. */
@NullMarked
package org.hejnal.usos.hejnal.contactpoint;

import org.jspecify.annotations.NullMarked;
