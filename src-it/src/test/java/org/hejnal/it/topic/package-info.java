/** What other systems hear of the hub by JMS, as a program hears it that has no class of ours. */
@NullMarked
package org.hejnal.it.topic;

import org.jspecify.annotations.NullMarked;
