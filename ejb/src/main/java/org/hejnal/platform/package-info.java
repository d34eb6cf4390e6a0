/**
 * What every feature stands on: the clock, the settings, the schema's migration, bilingual texts and the exceptions
 * that the APIs map to their own errors. It is small on purpose and depends on no feature.
 */
@NullMarked
package org.hejnal.platform;

import org.jspecify.annotations.NullMarked;
