/** What a way out to people is asked to do. A channel is a package below this one with a class that implements the port. */
@NullMarked
package org.hejnal.delivery.channel;

import org.jspecify.annotations.NullMarked;
