package org.hejnal.directory.roster;

import java.util.List;
import org.hejnal.audit.Initiator;

/** One kind of what a source may list. Its lines are {@linkplain StageRepository laid out} before anything is asked here. */
interface Roster {
    /** All columns that a source may have. */
    List<RosterColumn> columns();

    /** Leaves out lines about people who were erased here. */
    Remark leaveOutErased();

    /** Refuses lines that do not go with each other, or with what is there. */
    void refuse(RosterHeader header, Refusals refusals);

    /** Writes down in {@code roster_change} which of the lines say something new. */
    void compare(RosterHeader header, Speaker speaker);

    /**
     * What the report says of lines that have been compared, and not been applied yet.
     *
     * @param erased what has been left out
     */
    Remarks remark(RosterHeader header, Remark erased);

    /** Who or what is there and is not named. */
    Absence findAbsent(RosterHeader header);

    /** Changes what the lines say, a bounded number of rows with each statement. */
    void apply(Initiator initiator, RosterHeader header, Speaker speaker);

    /** Removes who or what is absent. */
    void removeAbsent(Initiator initiator, RosterHeader header);
}
