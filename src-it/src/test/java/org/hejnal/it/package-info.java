/**
 * Tests of the real application on a real WildFly, with a real PostgreSQL and SMTP server. A class annotated with {@link
 * HejnalTest} shares one installation with all others, so a test works with people and notifications of its own and
 * leaves those of others alone. What has to be killed starts an {@link OwnHub}.
 */
@NullMarked
package org.hejnal.it;

import org.jspecify.annotations.NullMarked;
