package org.hejnal.usos.prgroups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.hejnal.directory.group.GroupService;
import org.hejnal.directory.group.GroupView;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.answer.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimaryGroupsMethodTest {
    private final Api api = new Api(new PrimaryGroupsMethod(new Groups()), new PrimaryGroupMethod(new Groups()));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    ST|?  ; {"ST":{"id":"ST"},"?":null}
                    |ST   ; {"":{"id":""},"ST":{"id":"ST"}}
                    ''    ; {"":{"id":""}}
                    """)
    void theRootIsTheEmptyOne(String ids, String answer) {
        assertThat(api.text("services/prgroups/primary_groups", "primary_group_ids=" + ids, "fields=id"))
                .isEqualTo(answer);
    }

    private static final class Groups extends GroupService {
        @Override
        public List<GroupView> list(Collection<String> ids) {
            return ids.stream()
                    .filter(id -> !id.equals("?"))
                    .map(id -> new GroupView(id, new LangDict("Grupa", "Group")))
                    .toList();
        }
    }
}
