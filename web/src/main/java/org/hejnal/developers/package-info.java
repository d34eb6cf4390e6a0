/**
 * What a developer finds here: the front page, the browsable reference with forms to try methods out, and the OpenAPI
 * document. All of it is made from the declarations of the methods, once.
 */
@NullMarked
package org.hejnal.developers;

import org.jspecify.annotations.NullMarked;
