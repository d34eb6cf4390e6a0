/**
 * Commands of other systems, by JMS. A command names a method of the API; arguments, rights and errors are that method's.
 */
@NullMarked
package org.hejnal.jms;

import org.jspecify.annotations.NullMarked;
