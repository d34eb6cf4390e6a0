package org.hejnal.usos.users;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.directory.UserView;
import org.hejnal.directory.search.NameSearch;
import org.hejnal.directory.search.NameSearchService;
import org.hejnal.directory.search.NameSearchView;
import org.hejnal.directory.search.PeopleKind;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.DescribedType;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;

@Singleton
class Search2Method implements ServiceMethod {
    private static final String NAME = "services/users/search2";
    private static final int MAX_NUM = 20;
    private static final int MAX_QUERY = 100;
    private static final List<String> KINDS = Arrays.stream(PeopleKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final Argument<String> LANG = Argument.withDefault(
            "lang", ArgumentTypes.oneOf("pl", "en"), "pl", "The language of whoever searches. Names have one only.");
    private static final Argument<String> QUERY = Argument.optional(
            "query",
            ArgumentTypes.text(MAX_QUERY),
            "What to look for: beginnings of words of the name, in any order, whatever their case and accents. Without"
                    + " it nobody is found.");
    private static final Argument<List<String>> AMONG = Argument.withDefault(
            "among", ArgumentTypes.someOf(KINDS), "all", "Whom to look among, kinds of people joined with '|'.");
    private static final Argument<Integer> NUM =
            Argument.withDefault("num", ArgumentTypes.integer(1, MAX_NUM), "10", "How many to answer at most.");
    private static final Argument<Integer> START = Argument.withDefault(
            "start", ArgumentTypes.integer(0, NameSearch.MAX_START), "0", "How many to pass over.");

    private final NameSearchService people;

    @Inject
    Search2Method(NameSearchService people) {
        this.people = people;
    }

    /** One page of what was found. */
    record Page(List<Item> items, boolean hasNext) {}

    /** @param match the name as HTML */
    record Item(UserView user, String match) {}

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Search for people by their names")
                .description("Finds people by the beginnings of their names. Who calls without a token finds the staff"
                        + " only.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .arguments(LANG, QUERY, AMONG, NUM, START)
                .returns("An object with the selected fields.")
                .result("items|next_page", type())
                .build();
    }

    private static ResultType<Page> type() {
        return ResultType.<Page>builder()
                .field(
                        "items",
                        "Who was found.",
                        Reference.toOwnMany(
                                new DescribedType(NAME, item(), "user|match"), ReferenceLoader.inMemory(Page::items)))
                .field("next_page", "Whether others follow.", Page::hasNext)
                .build();
    }

    private static ResultType<Item> item() {
        return ResultType.<Item>builder()
                .field("user", "The person.", Reference.toOne(UserMethod.NAME, ReferenceLoader.inMemory(Item::user)))
                .field("match", "The name as HTML, with what was searched for in bold.", Item::match)
                .build();
    }

    @Override
    public Page call(Call call) {
        Set<PeopleKind> among = among(call);
        if (call.find(QUERY).isEmpty() || among.isEmpty()) {
            return new Page(List.of(), false);
        }
        NameSearchView found =
                people.search(new NameSearch(call.find(QUERY).get(), among, call.get(START), call.get(NUM)));
        return new Page(
                found.people().stream()
                        .map(user -> new Item(user, MatchText.of(name(user), found.words())))
                        .toList(),
                found.hasMore());
    }

    private static Set<PeopleKind> among(Call call) {
        boolean isForAll = call.isAdministrative() || call.caller().accountId().isPresent();
        return call.get(AMONG).stream()
                .map(kind -> PeopleKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .map(kind -> kind == PeopleKind.ALL && !isForAll ? PeopleKind.STAFF : kind)
                .filter(kind -> isForAll || kind.isStaff())
                .collect(toSet());
    }

    private static String name(UserView user) {
        return user.firstName() + " " + user.lastName();
    }
}
