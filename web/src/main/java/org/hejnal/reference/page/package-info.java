/**
 * What a developer reads in a browser: the front page and the reference with forms to try methods
 * out. All of it is made from the declarations of the methods, once.
 */
@NullMarked
package org.hejnal.reference.page;

import org.jspecify.annotations.NullMarked;
