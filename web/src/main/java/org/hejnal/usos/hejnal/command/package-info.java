/** Commands that have come by JMS and were refused. */
@NullMarked
package org.hejnal.usos.hejnal.command;

import org.jspecify.annotations.NullMarked;
