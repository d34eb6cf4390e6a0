/** Calls of each method in the languages of those who write clients, made from the declarations. */
@NullMarked
package org.hejnal.reference.example;

import org.jspecify.annotations.NullMarked;
