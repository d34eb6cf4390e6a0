package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SqlTest {
    @Test
    void theTextLiesBesideItsOwner() {
        assertThat(Sql.of(SqlTest.class, "CountPeople")).isEqualTo("""
                SELECT count(*) -- of all
                FROM account WHERE id <> :account""");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Sql.of(SqlTest.class, "Missing"))
                .withMessage("No resource Missing.sql beside org.hejnal.platform.SqlTest");
    }

    @Test
    void aFileOfCommentsIsNoSql() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Sql.of(SqlTest.class, "Comment"))
                .withMessage("No SQL in Comment.sql beside org.hejnal.platform.SqlTest");
    }
}
