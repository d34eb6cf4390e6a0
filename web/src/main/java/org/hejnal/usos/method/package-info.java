@NullMarked
package org.hejnal.usos.method;

import org.jspecify.annotations.NullMarked;
