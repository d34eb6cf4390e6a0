/** What all pages share: templates that escape, and texts in two languages. */
@NullMarked
package org.hejnal.page;

import org.jspecify.annotations.NullMarked;
