package org.hejnal.evt.request;

/**
 * One call of a request.
 *
 * @param key what its answer stands under in the flat style: {@code a00}, {@code a01} and so on
 * @param name the method's full name, in lower case
 */
public record SentCall(String key, String name, CallFields fields) {}
