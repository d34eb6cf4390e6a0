/**
 * Starts a whole installation of Hejnał on this machine: PostgreSQL, an SMTP server that keeps the e-mails, and a WildFly
 * that was configured by the scripts in {@code wildfly-config}. The run command starts one with {@link Launcher}; the
 * integration tests start theirs from the same parts.
 */
@NullMarked
package org.hejnal.launcher;

import org.jspecify.annotations.NullMarked;
