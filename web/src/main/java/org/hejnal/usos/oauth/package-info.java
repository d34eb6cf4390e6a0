@NullMarked
package org.hejnal.usos.oauth;

import org.jspecify.annotations.NullMarked;
