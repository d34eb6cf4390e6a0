/**
 * The pages on which people care for their own account: change their password, and set one by a link. They work without
 * JavaScript, in Polish and English.
 */
@NullMarked
package org.hejnal.account;

import org.jspecify.annotations.NullMarked;
