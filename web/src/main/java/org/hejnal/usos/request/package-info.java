@NullMarked
package org.hejnal.usos.request;

import org.jspecify.annotations.NullMarked;
