package org.hejnal.platform;

/** Why something cannot be done to an object now, where a program can act upon it. Each feature lists its own in an enum. */
public interface StateReason extends Word {}
