/**
 * Photos of a circle's events. What comes in is believed to be nothing that it says of itself: it is recognised by its
 * bytes, measured before it is decoded, and written anew without metadata. Files lie in a store outside of the database;
 * the rows that name them are written with the event, so that a file without a row is one that may go.
 */
@NullMarked
package org.hejnal.media;

import org.jspecify.annotations.NullMarked;
