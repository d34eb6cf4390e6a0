package org.hejnal.statement.reading;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.statement.editing.StatementDraft;

/**
 * A statement as it is read.
 *
 * @param version counts edits; whoever sends it back with a change learns of a change in between
 * @param sentAt when it was published; absent before
 * @param isPersonal whether people are named as recipients
 */
public record StatementView(long id, int version, StatementDraft draft, Optional<Instant> sentAt, boolean isPersonal) {}
