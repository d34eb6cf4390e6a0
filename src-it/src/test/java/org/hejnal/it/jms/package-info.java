/** Other systems by JMS, from outside: clients of Artemis that know nothing of the hub. */
@NullMarked
package org.hejnal.it.jms;

import org.jspecify.annotations.NullMarked;
