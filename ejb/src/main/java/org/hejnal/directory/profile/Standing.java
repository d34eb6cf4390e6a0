package org.hejnal.directory.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is at the university.
 *
 * @param studentStatus 0 for somebody who never was a student, 1 for who was one, 2 for who is one; null if nobody has said
 * @param phdStudentStatus the same, of doctoral students
 * @param staffStatus 0 for somebody who is not of the staff, 2 for academic teachers, 1 for the other staff
 */
@Embeddable
public record Standing(
        @Column(name = "student_status") @Nullable Short studentStatus,
        @Column(name = "phd_student_status") @Nullable Short phdStudentStatus,
        @Column(name = "staff_status") short staffStatus,
        @Column(name = "student_number") @Nullable String studentNumber) {
    static final Standing UNKNOWN = new Standing(null, null, (short) 0, null);
}
