/**
 * The USOS-compatible API under {@code /services}: requests, authorisation, field selectors, formats and errors. Each
 * method is one class in the package of its module.
 */
@NullMarked
package org.hejnal.usos;

import org.jspecify.annotations.NullMarked;
