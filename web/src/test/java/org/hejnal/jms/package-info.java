@NullMarked
package org.hejnal.jms;

import org.jspecify.annotations.NullMarked;
