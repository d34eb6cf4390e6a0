package org.hejnal.audit;

/**
 * One of many that the same is done to.
 *
 * @param target the id of the group that the person is in, or the person's own
 * @param personId whom it is about
 */
public record AuditedMember(String target, long personId) {
    static AuditedMember ofPerson(long id) {
        return new AuditedMember(Long.toString(id), id);
    }
}
