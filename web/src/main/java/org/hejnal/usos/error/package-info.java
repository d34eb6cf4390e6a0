@NullMarked
package org.hejnal.usos.error;

import org.jspecify.annotations.NullMarked;
