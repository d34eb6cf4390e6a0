/** The administration by methods: roles, editors, the audit trail, the first administrator. */
@NullMarked
package org.hejnal.it.administration;

import org.jspecify.annotations.NullMarked;
