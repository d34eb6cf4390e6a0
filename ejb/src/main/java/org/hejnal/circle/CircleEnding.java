package org.hejnal.circle;

/** A circle is about to go, because nobody is left in it. Observe it inside the transaction, which holds the circle's row. */
public record CircleEnding(long circleId) {}
