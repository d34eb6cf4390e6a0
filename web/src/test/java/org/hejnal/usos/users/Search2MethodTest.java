package org.hejnal.usos.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hejnal.directory.search.NameSearch;
import org.hejnal.directory.search.NameSearchService;
import org.hejnal.directory.search.NameSearchView;
import org.hejnal.usos.answer.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Search2MethodTest {
    private static final String SEARCH = "services/users/search2";

    private final List<NameSearch> searches = new ArrayList<>();
    private final People people = new People("nobody");
    private final Api api = new Api(new Search2Method(new OneFound()), people.user());

    @Test
    void answersItemsAndWhetherThereAreMore() {
        assertThat(api.text(SEARCH, "lang=pl", "query=nowak", "consumer=x", "fields=items|next_page"))
                .isEqualTo("{\"items\":[{\"user\":{\"id\":\"1001\",\"first_name\":\"Anna\",\"last_name\":\"Nowak\"},"
                        + "\"match\":\"Anna <b>Nowak</b>\"}],\"next_page\":true}");
    }

    @Test
    void peopleHaveTheFieldsThatTheyHaveElsewhere() {
        assertThat(api.text(
                        SEARCH, "query=nowak", "consumer=x", "fields=items[match|user[id|titles|photo_urls[50x50]]]"))
                .contains("\"user\":{\"id\":\"1001\",\"titles\":{\"before\":\"dr\",\"after\":null},\"photo_urls\":{}}");
        assertThat(people.loads).containsExactly("profiles of 1");
    }

    @ParameterizedTest
    @CsvSource({
        "all,STAFF",
        "staff|students,STAFF",
        "current_staff|current_teachers,CURRENT_STAFF CURRENT_TEACHERS",
        "students|current_students,''"
    })
    void whoActsForNobodyFindsTheStaff(String among, String searched) {
        api.text(SEARCH, "query=nowak", "consumer=x", "among=" + among);
        assertThat(among()).isEqualTo(searched);
    }

    @ParameterizedTest
    @CsvSource({"all,ALL", "students|current_staff,CURRENT_STAFF STUDENTS"})
    void aPersonFindsEverybody(String among, String searched) {
        api.text(SEARCH, "query=nowak", "consumer=x", "token=email", "among=" + among);
        assertThat(among()).isEqualTo(searched);
    }

    @Test
    void anEmptyQueryFindsNobodyAndAsksNobody() {
        assertThat(api.text(SEARCH, "lang=pl", "num=20", "consumer=x", "token=email"))
                .isEqualTo("{\"items\":[],\"next_page\":false}");
        assertThat(searches).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"num=21,num", "num=0,num", "start=1001,start", "start=-1,start", "among=friends,among", "lang=de,lang"})
    void argumentsHaveTheirLimits(String argument, String name) {
        assertThat(api.refusal(SEARCH, "query=nowak", "consumer=x", argument).detail("param_name"))
                .contains(name);
    }

    private String among() {
        return searches.stream()
                .flatMap(search -> search.among().stream())
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private final class OneFound extends NameSearchService {
        @Override
        public NameSearchView search(NameSearch wish) {
            searches.add(wish);
            return new NameSearchView(List.of(People.ANNA), List.of("nowak"), true);
        }
    }
}
