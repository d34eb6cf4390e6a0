/** The calendar API of circles, from outside. */
@NullMarked
package org.hejnal.it.evt;

import org.jspecify.annotations.NullMarked;
