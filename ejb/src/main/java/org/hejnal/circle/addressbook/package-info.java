/** The places and contacts that a circle knows. */
@NullMarked
package org.hejnal.circle.addressbook;

import org.jspecify.annotations.NullMarked;
