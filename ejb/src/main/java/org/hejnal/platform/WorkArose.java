package org.hejnal.platform;

/** There may be {@link DueWork} now. Fired inside a transaction, it counts once that has succeeded. */
public record WorkArose() {}
