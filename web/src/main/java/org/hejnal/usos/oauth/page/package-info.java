/**
 * The pages on which a person signs in and decides what a consumer may do (RFC 5849 section 2.2). They work without
 * JavaScript, in Polish and English.
 */
@NullMarked
package org.hejnal.usos.oauth.page;

import org.jspecify.annotations.NullMarked;
