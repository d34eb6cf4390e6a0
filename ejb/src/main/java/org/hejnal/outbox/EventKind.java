package org.hejnal.outbox;

/** What can have happened. */
enum EventKind {
    SEND_ACCEPTED("send.accepted"),
    SEND_FINISHED("send.finished"),
    SEND_CANCELLED("send.cancelled"),
    STATEMENT_PUBLISHED("statement.published"),
    STATEMENT_CHANGED("statement.changed"),
    STATEMENT_DELETED("statement.deleted");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    /** As other systems read it. */
    String word() {
        return word;
    }
}
