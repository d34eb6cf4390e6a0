package org.hejnal.http;

/**
 * How much a form may hold.
 *
 * @param parts texts and files together
 * @param files that are given to somebody
 * @param textBytes of all texts together
 */
public record MultipartLimits(int parts, int files, int textBytes) {}
