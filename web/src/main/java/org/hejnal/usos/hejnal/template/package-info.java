/** Templates by which messages are written. */
@NullMarked
package org.hejnal.usos.hejnal.template;

import org.jspecify.annotations.NullMarked;
