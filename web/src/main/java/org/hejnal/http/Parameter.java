package org.hejnal.http;

/** One decoded name and value, as sent. */
public record Parameter(String name, String value) {}
