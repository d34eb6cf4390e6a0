/** What all pages share: templates that escape, texts in two languages, and the choice between them. */
@NullMarked
package org.hejnal.page;

import org.jspecify.annotations.NullMarked;
