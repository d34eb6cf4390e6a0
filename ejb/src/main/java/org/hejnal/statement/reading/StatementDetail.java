package org.hejnal.statement.reading;

/**
 * What is read of statements beyond their columns of a few characters, since it is most of the work.
 *
 * @param content whether their text is; without it none has one
 * @param recipients whether anybody is named in them; without it nobody is
 */
public record StatementDetail(boolean content, boolean recipients) {
    public static final StatementDetail ALL = new StatementDetail(true, true);
    public static final StatementDetail NONE = new StatementDetail(false, false);
}
