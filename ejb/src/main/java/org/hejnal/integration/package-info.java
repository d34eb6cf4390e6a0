/**
 * What other systems order by JMS: which of it has been carried out, and what lies in the queue of the refused. How a message
 * is read and handed to the method that it names is the work of the room {@code jms} of {@code web}.
 */
@NullMarked
package org.hejnal.integration;

import org.jspecify.annotations.NullMarked;
