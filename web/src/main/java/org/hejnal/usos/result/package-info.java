/** What the objects of an answer consist of: fields, references between objects, and how referenced ones are loaded. */
@NullMarked
package org.hejnal.usos.result;

import org.jspecify.annotations.NullMarked;
