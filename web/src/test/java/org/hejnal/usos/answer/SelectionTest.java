package org.hejnal.usos.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.format.Format;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.StubMethod;
import org.hejnal.usos.result.DescribedType;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Towns have streets, a street has a town again; each load is noted. */
class SelectionTest {
    private static final String TOWN = "services/test/town";
    private static final String STREET = "services/test/street";
    private static final String TOWNS = "services/test/towns";
    private final List<String> loads = new ArrayList<>();

    private record Town(String name) {}

    private record Street(String name, String town) {}

    private final Api api = new Api(
            new StubMethod(
                    ServiceDeclaration.of(TOWN, "Town")
                            .result("name|streets", town())
                            .build(),
                    call -> new Town("A")),
            new StubMethod(
                    ServiceDeclaration.of(STREET, "Street")
                            .result("name|town|length", street())
                            .build(),
                    call -> new Street("A1", "A")),
            new StubMethod(
                    ServiceDeclaration.of(TOWNS, "Towns").resultOf(TOWN, "name").build(),
                    call -> List.of(new Town("A"), new Town("B"), new Town("C"))),
            new StubMethod(
                    ServiceDeclaration.of("services/test/primary", "T")
                            .resultOfPrimary(TOWN, "name")
                            .build(),
                    call -> List.of()),
            new StubMethod(
                    ServiceDeclaration.of("services/test/dict", "T")
                            .resultOf(TOWN, "name")
                            .build(),
                    call -> dict()));

    @Test
    void fieldsComeInTheClientsOrder() {
        assertThat(api.text(STREET, "fields=length|name")).isEqualTo("{\"length\":2,\"name\":\"A1\"}");
        assertThat(loads).isEmpty();
    }

    @Test
    void aBareReferenceYieldsPrimaryValues() {
        assertThat(api.text(TOWN)).isEqualTo("{\"name\":\"A\",\"streets\":[{\"name\":\"A1\"},{\"name\":\"A2\"}]}");
        assertThat(api.text(STREET, "fields=town")).isEqualTo("{\"town\":{\"name\":\"A\"}}");
    }

    @Test
    void eachLevelIsLoadedOnce() {
        assertThat(api.text(TOWNS, "fields=name|streets[name|town[name]]"))
                .isEqualTo("[{\"name\":\"A\",\"streets\":[{\"name\":\"A1\",\"town\":{\"name\":\"A\"}},"
                        + "{\"name\":\"A2\",\"town\":{\"name\":\"A\"}}]},{\"name\":\"B\",\"streets\":[]},"
                        + "{\"name\":\"C\",\"streets\":[{\"name\":\"C1\",\"town\":null}]}]");
        assertThat(loads).containsExactly("streets of 3", "towns of 3");
    }

    @Test
    void aMapOfRowsIsAnObject() {
        assertThat(api.text("services/test/dict")).isEqualTo("{\"x\":{\"name\":\"A\"},\"y\":null}");
    }

    @Test
    void objectsOfAFieldsOwnAreWholeUnlessSomeOfThemIsChosen() {
        assertThat(api.text(TOWNS, "fields=mayor"))
                .isEqualTo(
                        "[{\"mayor\":{\"name\":\"Eve\",\"house\":{\"name\":\"A1\"}}},{\"mayor\":null},{\"mayor\":null}]");
        assertThat(api.text(TOWN, "fields=mayor[house[length]]")).isEqualTo("{\"mayor\":{\"house\":{\"length\":2}}}");
        assertThat(api.refusal(TOWN, "fields=mayor[age]").detail("field_name")).contains("age");
    }

    @Test
    void whatHasNoValueMayBeLeftOut() {
        assertThat(api.text(TOWN, "fields=pictures")).isEqualTo("{\"pictures\":{\"small\":\"s\"}}");
        assertThat(api.text(TOWN, "fields=pictures[large]")).isEqualTo("{\"pictures\":{}}");
    }

    @Test
    void whatIsNotKeptTakesAnySubfields() {
        assertThat(api.text(TOWN, "fields=history|founder[name[x]]")).isEqualTo("{\"history\":[],\"founder\":null}");
    }

    @Test
    void valuesMayBeLoadedForALevel() {
        assertThat(api.text(TOWNS, "fields=people")).isEqualTo("[{\"people\":7},{\"people\":null},{\"people\":null}]");
        assertThat(loads).containsExactly("people of 3");
    }

    @Test
    void unknownFieldsAreNamed() {
        ApiException refusal = api.refusal(TOWNS, "fields=streets[name|size]");
        assertThat(refusal.detail("error")).contains("field_not_found");
        assertThat(refusal.detail("field_name")).contains("size");
        assertThat(refusal.detail("method_name")).contains(STREET);
        assertThat(refusal).hasMessageContaining("it has: name");
    }

    @Test
    void whatCannotBeSelectedIsInvalid() {
        invalid(TOWN, "name[x]");
        invalid(STREET, "town[streets]");
        invalid("services/test/primary", "streets");
        assertThat(api.refusal(TOWN, "fields=name|").detail("param_name")).contains("fields");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void answersAreOfBoundedLength(Format format) {
        String text = "x".repeat(Api.MAX_CHARACTERS / 2);
        Api wordy = new Api(new StubMethod(ServiceDeclaration.of(TOWN, "Town").build(), call -> List.of(text, text)));
        ApiException refusal =
                wordy.refusal(TOWN, "callback=c", "format=" + format.name().toLowerCase(Locale.ROOT));
        assertThat(refusal.detail("error")).contains("param_invalid");
        assertThat(refusal.detail("param_name")).contains("limit");
    }

    @Test
    void whoSelectsTooMuchSelectsLess() {
        Town town = new Town("x".repeat(Api.MAX_CHARACTERS));
        Api wordy = new Api(new StubMethod(
                ServiceDeclaration.of(TOWN, "Town")
                        .result(
                                "name",
                                ResultType.<Town>builder()
                                        .field("name", "Name.", Town::name)
                                        .build())
                        .build(),
                call -> town));
        assertThat(wordy.refusal(TOWN).detail("param_name")).contains("fields");
    }

    private void invalid(String method, String fields) {
        assertThat(api.refusal(method, "fields=" + fields).detail("error")).contains("field_invalid");
    }

    private ResultType<Town> town() {
        return ResultType.<Town>builder()
                .field("name", "Name.", Town::name)
                .secondary()
                .field("streets", "Streets.", Reference.toMany(STREET, this::streets))
                .field("mayor", "Mayor.", Reference.toOwn(mayor(), (towns, call) -> Map.of(new Town("A"), "Eve")))
                .field("pictures", "Pictures.", Reference.toOwn(pictures(), ReferenceLoader.inMemory(town -> town)))
                .field("history", "History.", Reference.unkeptList())
                .field("founder", "Founder.", Reference.unkept())
                .loaded("people", "People.", (towns, call) -> {
                    loads.add("people of " + towns.size());
                    return Map.of(new Town("A"), 7);
                })
                .build();
    }

    private DescribedType mayor() {
        return new DescribedType(
                TOWN,
                ResultType.<String>builder()
                        .field("name", "Name.", name -> name)
                        .field(
                                "house",
                                "House.",
                                Reference.toOne(STREET, (names, call) -> Map.of("Eve", new Street("A1", "A"))))
                        .field("car", "Car.", name -> null)
                        .build(),
                "name|house");
    }

    private static DescribedType pictures() {
        return new DescribedType(
                TOWN,
                ResultType.<Town>builder()
                        .sparse()
                        .field("small", "Small.", town -> "s")
                        .field("large", "Large.", town -> null)
                        .build(),
                "small|large");
    }

    private ResultType<Street> street() {
        return ResultType.<Street>builder()
                .field("name", "Name.", Street::name)
                .field("town", "Town.", Reference.toOne(TOWN, this::towns).onlyPrimary())
                .secondary()
                .field("length", "Length.", street -> street.name().length())
                .build();
    }

    private Map<Town, List<Street>> streets(Collection<Town> towns, Call call) {
        loads.add("streets of " + towns.size());
        return Map.of(
                new Town("A"), List.of(new Street("A1", "A"), new Street("A2", "A")),
                new Town("C"), List.of(new Street("C1", "?")));
    }

    private Map<Street, Town> towns(Collection<Street> streets, Call call) {
        loads.add("towns of " + streets.size());
        Map<Street, Town> found = new HashMap<>();
        streets.stream()
                .filter(street -> street.town().equals("A"))
                .forEach(street -> found.put(street, new Town("A")));
        return found;
    }

    private static Map<String, @Nullable Object> dict() {
        Map<String, @Nullable Object> rows = new LinkedHashMap<>();
        rows.put("x", new Town("A"));
        rows.put("y", null);
        return rows;
    }
}
