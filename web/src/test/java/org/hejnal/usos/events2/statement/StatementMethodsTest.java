package org.hejnal.usos.events2.statement;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hejnal.directory.UserView;
import org.hejnal.directory.group.GroupService;
import org.hejnal.directory.group.GroupView;
import org.hejnal.platform.LangDict;
import org.hejnal.statement.StatementType;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.editing.StatementDraft;
import org.hejnal.statement.reading.StatementDetail;
import org.hejnal.statement.reading.StatementPage;
import org.hejnal.statement.reading.StatementRange;
import org.hejnal.statement.reading.StatementService;
import org.hejnal.statement.reading.StatementView;
import org.hejnal.usos.answer.Api;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.StubMethod;
import org.hejnal.usos.result.ResultType;
import org.junit.jupiter.api.Test;

class StatementMethodsTest {
    private static final String SEARCH = "services/events2/search_statements";

    /** What the methods ask the domain for, in order. */
    private final List<String> loads = new ArrayList<>();

    private final List<StatementDetail> details = new ArrayList<>();

    private final StatementService statements = new Statements();
    private final Api api = new Api(
            new StatementMethod(statements, new StatementFields(statements, new Groups())),
            new SearchStatementsMethod(statements),
            new StubMethod(ServiceDeclaration.of("services/users/user", "User")
                    .result(
                            "id|first_name",
                            ResultType.<UserView>builder()
                                    .field("id", "ID.", user -> Long.toString(user.id()))
                                    .field("first_name", "Name.", UserView::firstName)
                                    .build())),
            new StubMethod(ServiceDeclaration.of("services/prgroups/primary_group", "Group")
                    .result(
                            "id|name",
                            ResultType.<GroupView>builder()
                                    .field("id", "ID.", GroupView::id)
                                    .field("name", "Name.", GroupView::name)
                                    .secondary()
                                    .field("size", "Size.", (GroupView group) -> 1)
                                    .build())));

    @Test
    void whateverTheNumberOfRowsEachReferenceIsLoadedOnce() {
        String answer =
                api.text(SEARCH, "limit=300", "fields=id|title|primary_group[id|name]|recipients[id|first_name]");
        assertThat(answer).contains("\"id\":\"300\"").contains("\"first_name\":\"Jan\"");
        assertThat(loads).containsExactlyInAnyOrder("addressed", "groups", "recipients");
    }

    @Test
    void whatIsNotSelectedIsNotLoaded() {
        api.text(SEARCH, "fields=id|is_personal");
        assertThat(loads).containsExactly("addressed");
    }

    @Test
    void textsAndWhetherPeopleAreNamedAreReadWhenSelected() {
        api.text(SEARCH, "fields=id|title|recipients[id]");
        api.text(SEARCH, "fields=id|content");
        api.text(SEARCH, "fields=is_personal", "for_user=false");
        api.text("services/events2/statement", "id=1", "fields=id");
        api.text("services/events2/statement", "id=1");
        assertThat(details)
                .containsExactly(
                        StatementDetail.NONE,
                        new StatementDetail(true, false),
                        new StatementDetail(false, true),
                        StatementDetail.NONE,
                        StatementDetail.ALL);
    }

    @Test
    void nothingIsAddressedToNobodyUnlessNobodyAsks() {
        assertThat(api.refusal(SEARCH, "for_user=true").detail("reason")).contains("user_missing");
        assertThat(loads).isEmpty();
        api.text(SEARCH, "fields=id");
        api.text(SEARCH, "fields=id", "for_user=");
        api.text(SEARCH, "fields=id", "for_user=true", "consumer=x", "token=events");
        api.text(SEARCH, "fields=id", "for_user=false");
        assertThat(loads).containsExactly("addressed", "addressed", "addressed", "visible");
    }

    @Test
    void groupsShowTheirPrimaryFieldsOnly() {
        assertThat(api.refusal(SEARCH, "fields=primary_group[size]").detail("error"))
                .contains("field_invalid");
        assertThat(api.text(SEARCH, "limit=1", "fields=primary_group"))
                .isEqualTo("[{\"primary_group\":{\"id\":\"G1\",\"name\":{\"pl\":\"Grupa\",\"en\":null}}}]");
    }

    @Test
    void theDefaultFieldsComeInTheOrderOfTheReference() {
        assertThat(api.text("services/events2/statement", "id=1"))
                .isEqualTo("{\"id\":\"1\",\"primary_group\":{\"id\":\"G1\",\"name\":{\"pl\":\"Grupa\",\"en\":null}},"
                        + "\"title\":{\"pl\":\"Sesja\",\"en\":null},\"content\":{\"pl\":null,\"en\":null},"
                        + "\"is_calendar\":false,\"location\":null,\"start\":\"2026-11-22 13:00:00\",\"end\":null,"
                        + "\"send_after\":null,\"sent_at\":null,\"is_personal\":false,"
                        + "\"statement_type\":\"statement\"}");
        assertThat(api.refusal("services/events2/statement").detail("error")).contains("param_missing");
    }

    private static StatementView statement(long id) {
        return new StatementView(
                id,
                0,
                new StatementDraft(
                        StatementType.STATEMENT,
                        Optional.of("G" + id % 7),
                        new LangDict("Sesja", null),
                        new LangDict(null, null),
                        false,
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-11-22T12:00:00Z")),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                false);
    }

    private final class Statements extends StatementService {
        @Override
        public StatementView get(long id, Actor actor, StatementDetail detail) {
            details.add(detail);
            return statement(id);
        }

        @Override
        public List<StatementView> listAddressed(Actor actor, StatementRange window, StatementPage page) {
            loads.add("addressed");
            details.add(page.detail());
            return LongStream.rangeClosed(1, page.limit())
                    .mapToObj(StatementMethodsTest::statement)
                    .toList();
        }

        @Override
        public List<StatementView> listVisible(Actor actor, StatementRange window, StatementPage page) {
            loads.add("visible");
            details.add(page.detail());
            return List.of();
        }

        @Override
        public Map<Long, List<UserView>> listRecipients(Collection<Long> ids, Actor actor) {
            loads.add("recipients");
            return ids.stream().collect(toMap(id -> id, id -> List.of(new UserView(1002, "Jan", "Kowalski", null))));
        }
    }

    private final class Groups extends GroupService {
        @Override
        public List<GroupView> list(Collection<String> ids) {
            loads.add("groups");
            return ids.stream()
                    .map(id -> new GroupView(id, new LangDict("Grupa", null)))
                    .toList();
        }
    }
}
