/** The formats of answers (spec 4): one way to walk a tree of values, and a writer for each format. */
@NullMarked
package org.hejnal.usos.format;

import org.jspecify.annotations.NullMarked;
