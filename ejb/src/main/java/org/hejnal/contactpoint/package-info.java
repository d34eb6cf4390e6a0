/**
 * Contact points: where each channel reaches a person. The directory gives them, and one of a channel's is the preferred
 * one, which deliveries go to. What an address looks like, only its channel knows.
 */
@NullMarked
package org.hejnal.contactpoint;

import org.jspecify.annotations.NullMarked;
