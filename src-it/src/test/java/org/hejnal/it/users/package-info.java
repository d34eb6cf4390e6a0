/** Who people are, and how they are found. */
@NullMarked
package org.hejnal.it.users;

import org.jspecify.annotations.NullMarked;
