/** The pages as people meet them: in a real browser, by keyboard, on a narrow screen, in the dark, in both languages. */
@NullMarked
package org.hejnal.it.browser;

import org.jspecify.annotations.NullMarked;
