package org.hejnal.it.events2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.events2.Facts.FieldFact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each field of each method: by default, selected alone, with what it refers to, and where it may not be selected. */
@HejnalTest
class FieldsIT {
    private static Scene scene;
    private static UsosClient lecturer;

    @BeforeAll
    static void enter() {
        scene = new Scene(Hub.main());
        lecturer = scene.as(scene.lecturer());
    }

    static Stream<MethodFacts> selecting() {
        return Facts.selecting();
    }

    static Stream<MethodFacts> fixed() {
        return Facts.methods().filter(method -> !method.answers().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("fixed")
    void whatCannotBeSelectedIsAllThere(MethodFacts method) {
        Answer answer = Caller.RIGHTFUL.call(scene, method, scene.arguments(method));
        assertThat(one(answer)).containsOnlyKeys(method.answers());
    }

    @ParameterizedTest
    @MethodSource("selecting")
    void withoutFieldsTheDefaultOnesAreAnswered(MethodFacts method) {
        assertThat(keys(call(method, scene.arguments(method)))).isEqualTo(method.defaultFields());
    }

    @ParameterizedTest
    @MethodSource("selecting")
    void eachFieldCanBeSelected(MethodFacts method) {
        List<String> selectable = selectable(method).map(FieldFact::name).toList();
        assertSoftly(softly -> {
            selectable.forEach(field ->
                    softly.assertThat(keys(select(method, field))).as(field).containsExactly(field));
            softly.assertThat(keys(select(method, String.join("|", selectable))))
                    .as("all at once")
                    .isEqualTo(selectable);
        });
    }

    @ParameterizedTest
    @MethodSource("selecting")
    void otherFieldsAreRefusedByName(MethodFacts method) {
        String described = method.described().name();
        assertSoftly(softly -> {
            assertRefused(softly, select(method, "id|colour"), "field_not_found", "colour", described);
            Stream<FieldFact> all = method.described().fields().stream();
            all.forEach(field -> {
                if (method.isOnlyPrimary() && !field.isPrimary()) {
                    assertRefused(softly, select(method, field.name()), "field_invalid", field.name(), described);
                } else if (field.target().isEmpty()) {
                    String deeper = field.name() + "[id]";
                    assertRefused(softly, select(method, deeper), "field_invalid", field.name(), described);
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource("selecting")
    void referencesLeadToTheFieldsOfTheirTarget(MethodFacts method) {
        assertSoftly(softly -> selectable(method)
                .filter(field -> field.target().isPresent())
                .forEach(field -> assertReference(softly, method, field)));
    }

    private void assertReference(SoftAssertions softly, MethodFacts method, FieldFact field) {
        MethodFacts target = Facts.get(field.target().orElseThrow());
        softly.assertThat(below(select(method, field.name()), field))
                .as(field.name())
                .isEqualTo(target.primaryScalars());
        target.fields().forEach(inner -> {
            Answer answer = select(method, field.name() + "[" + inner.name() + "]");
            if (field.isOnlyPrimary() && !inner.isPrimary()) {
                assertRefused(softly, answer, "field_invalid", inner.name(), target.name());
            } else {
                softly.assertThat(below(answer, field))
                        .as("%s[%s]", field.name(), inner.name())
                        .containsExactly(inner.name());
            }
        });
        String every = target.fields().stream()
                .filter(inner -> inner.isPrimary() || !field.isOnlyPrimary())
                .map(FieldFact::name)
                .collect(Collectors.joining("|"));
        softly.assertThat(below(select(method, field.name() + "[" + every + "]"), field))
                .as("all of %s at once", field.name())
                .containsExactly(every.split("\\|"));
        assertRefused(softly, select(method, field.name() + "[colour]"), "field_not_found", "colour", target.name());
    }

    private static Stream<FieldFact> selectable(MethodFacts method) {
        return method.described().fields().stream().filter(field -> field.isPrimary() || !method.isOnlyPrimary());
    }

    private static void assertRefused(
            SoftAssertions softly, Answer answer, String error, String field, String describing) {
        softly.assertThat(answer.status()).as(field).isEqualTo(400);
        softly.assertThat(answer.text("error")).as(answer.body()).isEqualTo(error);
        softly.assertThat(answer.text("field_name")).as(answer.body()).isEqualTo(field);
        softly.assertThat(answer.text("method_name")).as(answer.body()).isEqualTo(describing);
    }

    private static Answer select(MethodFacts method, String fields) {
        Map<String, String> arguments = new HashMap<>(scene.arguments(method));
        arguments.put("fields", fields);
        return call(method, arguments);
    }

    /** By GET, with the selector as it is written. */
    private static Answer call(MethodFacts method, Map<String, String> arguments) {
        String query = arguments.entrySet().stream()
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining("&"));
        return lecturer.get(method.name().replaceFirst("^services/", "") + "?" + query);
    }

    private static List<String> keys(Answer answer) {
        return List.copyOf(one(answer).keySet());
    }

    /** The object that is answered, or the first of many. */
    private static JsonObject one(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return first(answer.value()).asJsonObject();
    }

    private static JsonValue first(JsonValue value) {
        return value instanceof JsonArray array && !array.isEmpty() ? array.get(0) : value;
    }

    /** The keys of the object, or of the first of those, that a field refers to. */
    private static List<String> below(Answer answer, FieldFact field) {
        JsonValue value = one(answer).getOrDefault(field.name(), JsonValue.NULL);
        return first(value) instanceof JsonObject object ? List.copyOf(object.keySet()) : List.of();
    }
}
