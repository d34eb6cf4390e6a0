/**
 * What both APIs and the pages know of HTTP, each said once: reading a request, where a change comes from, the demand for
 * TLS, headers for safety, conditional answers, incidents. Knows no API; its refusals are put into each API's own shape
 * there.
 */
@NullMarked
package org.hejnal.http;

import org.jspecify.annotations.NullMarked;
