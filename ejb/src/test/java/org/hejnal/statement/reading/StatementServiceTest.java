package org.hejnal.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.access.Reader;
import org.hejnal.statement.access.RightsFake;
import org.junit.jupiter.api.Test;

class StatementServiceTest {
    private static final Actor PERSON = new Actor(OptionalLong.of(1003), false);

    private final List<StatementSource> asked = new ArrayList<>();
    private final StatementService service = new StatementService();

    StatementServiceTest() {
        service.statements = new StatementRepository() {
            @Override
            public List<StatementView> list(
                    Reader reader, List<StatementSource> sources, StatementRange window, StatementPage page) {
                asked.addAll(sources);
                return List.of();
            }
        };
    }

    @Test
    void whoEditsTheRootIsAskedForAllGroupsAtOnce() {
        list("");
        assertThat(asked)
                .containsExactlyInAnyOrder(StatementSource.ALL_GROUPS, StatementSource.NAMED, StatementSource.WRITTEN);
    }

    @Test
    void whoEditsAGroupReadsThatOneAndTheirOwn() {
        list("ST.INF");
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        StatementSource.READ_GROUPS,
                        StatementSource.EDITED_GROUPS,
                        StatementSource.NAMED,
                        StatementSource.WRITTEN);
    }

    private void list(String editedGroup) {
        service.rights = RightsFake.editing(editedGroup);
        service.listVisible(
                PERSON,
                new StatementRange(Optional.empty(), Optional.empty()),
                new StatementPage(OptionalLong.empty(), 10));
    }
}
