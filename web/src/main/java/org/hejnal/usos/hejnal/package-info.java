/** Methods beyond the reference: what people and applications miss in events2. */
@NullMarked
package org.hejnal.usos.hejnal;

import org.jspecify.annotations.NullMarked;
