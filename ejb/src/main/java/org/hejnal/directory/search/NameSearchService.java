package org.hejnal.directory.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.platform.Sql;

/** Finds people by the beginnings of the words in their names, whatever their case and accents. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NameSearchService {
    /** Further words of a query are not looked at. The longest come first: fewest people have them. */
    private static final int MAX_WORDS = 5;

    private static final String WORDS =
            "SELECT w FROM name_words(:query) AS w ORDER BY length(w) DESC, w LIMIT " + MAX_WORDS;

    private static final String FIND = Sql.of(NameSearchService.class, "NameSearch");

    @PersistenceContext
    EntityManager entities;

    @Inject
    DirectoryService directory;

    /** Answers people in the order of the word that was found; nobody to a query without a word. */
    public NameSearchView search(NameSearch wish) {
        List<String> words = texts(entities.createNativeQuery(WORDS, String.class)
                .setParameter("query", wish.query())
                .getResultList());
        List<Long> ids = words.isEmpty() ? List.of() : find(wish, words);
        List<Long> page = ids.subList(0, Math.min(wish.num(), ids.size()));
        return new NameSearchView(people(page), words, ids.size() > wish.num());
    }

    /** One more than was wished for, to see whether there are others. */
    private List<Long> find(NameSearch wish, List<String> words) {
        return ((List<?>) entities.createNativeQuery(sql(wish.among()), Long.class)
                        .setParameter("first", words.get(0))
                        .setParameter("others", words.subList(1, words.size()).toArray(String[]::new))
                        .setParameter("start", wish.start())
                        .setParameter("num", wish.num() + 1)
                        .getResultList())
                .stream().map(Long.class::cast).toList();
    }

    static String sql(Set<PeopleKind> among) {
        return FIND.formatted(
                among.stream().sorted().map(PeopleKind::condition).distinct().collect(joining(" OR ")));
    }

    private List<UserView> people(List<Long> ids) {
        Map<Long, UserView> found = directory.list(ids).stream().collect(toMap(UserView::id, identity()));
        return ids.stream().map(found::get).flatMap(Stream::ofNullable).toList();
    }

    private static List<String> texts(List<?> rows) {
        return rows.stream()
                .map(Objects::requireNonNull)
                .map(String.class::cast)
                .toList();
    }
}
