package org.hejnal.circle.invitation;

/** What has become of an invitation that nobody has accepted. */
enum InvitationState {
    PENDING,
    DECLINED,

    /** Taken back by an owner. */
    WITHDRAWN
}
