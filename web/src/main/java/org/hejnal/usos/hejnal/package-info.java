/** The module {@code hejnal}: what people and applications miss in the published modules, built in the same way. */
@NullMarked
package org.hejnal.usos.hejnal;

import org.jspecify.annotations.NullMarked;
