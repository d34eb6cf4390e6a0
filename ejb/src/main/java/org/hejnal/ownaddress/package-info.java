/**
 * How people enter addresses of their own and prove that they read what comes there: the code and the link that are sent, and
 * the word that those get who are reached elsewhere. The addresses themselves are kept by {@link org.hejnal.contactpoint}.
 */
@NullMarked
package org.hejnal.ownaddress;

import org.jspecify.annotations.NullMarked;
