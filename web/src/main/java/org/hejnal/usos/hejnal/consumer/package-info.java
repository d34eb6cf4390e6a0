/** The applications that may call: their keys, secrets, rights and limits. */
@NullMarked
package org.hejnal.usos.hejnal.consumer;

import org.jspecify.annotations.NullMarked;
