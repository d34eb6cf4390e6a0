package org.hejnal.circle;

/** What somebody is in a circle. */
public enum CircleRole {
    /** Sees everything, adds to it, and changes what is their own. */
    MEMBER,
    /** A member who also changes what others have made, and who is in the circle. */
    OWNER;

    public static CircleRole of(boolean isOwner) {
        return isOwner ? OWNER : MEMBER;
    }
}
