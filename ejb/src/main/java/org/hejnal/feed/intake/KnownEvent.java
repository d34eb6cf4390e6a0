package org.hejnal.feed.intake;

import java.util.Optional;

/**
 * What a circle knows of a component of a file.
 *
 * @param number of its event; absent where there is none, as it was cancelled or all of it differs
 * @param isChangeable whether who imports may change the event
 * @param isPrivate whether only who imports sees it
 * @param isOwn whether it is of who imports, or has no event: only such a one can become private
 */
record KnownEvent(Optional<Long> number, Revision revision, boolean isChangeable, boolean isPrivate, boolean isOwn) {}
