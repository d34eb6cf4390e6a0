/** The API in the words of OpenAPI, for programs that generate clients. */
@NullMarked
package org.hejnal.reference.openapi;

import org.jspecify.annotations.NullMarked;
