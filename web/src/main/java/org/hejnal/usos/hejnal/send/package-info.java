/** Sends of all applications, for administrators: finding, following and cancelling them, and sending once more what failed. */
@NullMarked
package org.hejnal.usos.hejnal.send;

import org.jspecify.annotations.NullMarked;
