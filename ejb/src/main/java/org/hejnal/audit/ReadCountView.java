package org.hejnal.audit;

import java.time.LocalDate;

/** How often an application called a method by itself on a day in the installation's zone. */
public record ReadCountView(long consumerId, String method, LocalDate day, long calls) {}
