package org.hejnal.onetimecode;

import org.hejnal.platform.LangDict;

/**
 * A code is on its way.
 *
 * @param id what the code is to be validated with; nobody guesses it
 * @param message where it went, with the address masked
 */
public record IssuedCode(String id, LangDict message) {}
