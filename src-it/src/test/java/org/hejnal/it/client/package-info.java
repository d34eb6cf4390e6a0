/** Clients of the product as its users have them, and the words that tests speak in. */
@NullMarked
package org.hejnal.it.client;

import org.jspecify.annotations.NullMarked;
