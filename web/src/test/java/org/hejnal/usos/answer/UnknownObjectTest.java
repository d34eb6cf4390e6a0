package org.hejnal.usos.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.StubMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownObjectTest {
    private static final String NAME = "services/test/find";
    private static final List<Argument<?>> ARGUMENTS = List.of(
            Argument.optional("limit", ArgumentTypes.integer(1, 9), "A number."),
            Argument.optional("user_id", ArgumentTypes.userId(), "A person."),
            Argument.optional("user_ids", ArgumentTypes.userIdList(5), "People."),
            Argument.optional("type_id", ArgumentTypes.id(), "A type."),
            Argument.optional("body", ArgumentTypes.jsonObject(), "A body."));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "user_id=0012;12;user_id",
                "user_ids=7|12|8;12;user_ids",
                "type_id=news;news;type_id",
                "type_id=news;custom:news;type_id",
                "user_id=12;of statement 12;user_id",
                "body={\"id\": \"news:email\"};news:email;body",
                "body={\"event\": {\"ids\": [4]}};4;body"
            })
    void theParameterAndTheMethodAreNamed(String sent, String id, String parameter) {
        ApiException refusal = api(id).refusal(NAME, "limit=3", sent);
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.detail("error")).contains("object_not_found");
        assertThat(refusal.detail("param_name")).contains(parameter);
        assertThat(refusal.detail("method_name")).contains(NAME);
        assertThat(String.valueOf(refusal.detail("user_messages"))).contains("fields", parameter, "Nie znaleziono");
    }

    @Test
    void whatNoParameterHasAskedForIsSaidAsItIs() {
        assertThatThrownBy(() -> api("99").call(NAME, "limit=3")).isInstanceOf(UnknownObjectException.class);
    }

    private static Api api(String id) {
        return new Api(new StubMethod(
                ServiceDeclaration.of(NAME, "Find")
                        .arguments(ARGUMENTS.toArray(new Argument<?>[0]))
                        .build(),
                call -> {
                    throw new UnknownObjectException(DirectoryObject.PERSON, id);
                }));
    }
}
