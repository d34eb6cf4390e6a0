/**
 * The pages on which people care for their own account: change their password, set one by a link, and enter
 * addresses of their own. They work without
 * JavaScript, in Polish and English.
 */
@NullMarked
package org.hejnal.account;

import org.jspecify.annotations.NullMarked;
