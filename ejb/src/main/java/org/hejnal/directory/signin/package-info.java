/** Who somebody is: passwords, registration, and limits for those who guess. */
@NullMarked
package org.hejnal.directory.signin;

import org.jspecify.annotations.NullMarked;
