/** Where people are reached: their own addresses, what is trusted with codes and links, and what fails. */
@NullMarked
package org.hejnal.it.contactpoint;

import org.jspecify.annotations.NullMarked;
