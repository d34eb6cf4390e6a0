/** The administration of people: their accounts and what the directory says of them. */
@NullMarked
package org.hejnal.usos.hejnal.person;

import org.jspecify.annotations.NullMarked;
