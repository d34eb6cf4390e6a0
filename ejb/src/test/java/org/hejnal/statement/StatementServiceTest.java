package org.hejnal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.directory.DirectoryService;
import org.junit.jupiter.api.Test;

class StatementServiceTest {
    private static final Actor PERSON = new Actor(OptionalLong.of(1003), false);

    private final List<StatementSource> asked = new ArrayList<>();
    private final RightsService rights = new RightsService();
    private final StatementService service = new StatementService();

    StatementServiceTest() {
        rights.directory = new DirectoryService() {
            @Override
            public boolean isEventsAdministrator(long id) {
                return false;
            }
        };
        service.rights = rights;
        service.statements = new StatementRepository() {
            @Override
            public List<StatementView> list(
                    Reader reader, List<StatementSource> sources, StatementWindow window, StatementPage page) {
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
        rights.rights = new RightsRepository() {
            @Override
            public boolean mayAddress(long account, String groupId) {
                return groupId.startsWith(editedGroup);
            }
        };
        service.listVisible(
                PERSON,
                new StatementWindow(Optional.empty(), Optional.empty()),
                new StatementPage(OptionalLong.empty(), 10));
    }
}
