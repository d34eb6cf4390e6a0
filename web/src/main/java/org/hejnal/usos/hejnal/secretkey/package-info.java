/** How far a change of the secret key has come. */
@NullMarked
package org.hejnal.usos.hejnal.secretkey;

import org.jspecify.annotations.NullMarked;
