package org.hejnal.platform;

/** A kind of object. Each feature lists its kinds in an enum. */
public interface ObjectKind extends Word {}
