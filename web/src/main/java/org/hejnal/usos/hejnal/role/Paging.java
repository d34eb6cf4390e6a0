package org.hejnal.usos.hejnal.role;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.RoleService;

/** Lists of people, a page at a time. */
final class Paging {
    static final Argument<Integer> START =
            Argument.withDefault("start", ArgumentTypes.integer(0, 100_000), "0", "How many to pass over.");
    static final Argument<Integer> NUM = Argument.withDefault(
            "num", ArgumentTypes.integer(1, RoleService.MAX_LISTED), "20", "How many to answer at most.");

    private Paging() {}

    /** @param found one more than the page has, if there are so many */
    static <T> Map<String, Object> page(List<T> found, int num, Function<T, Map<String, Object>> shown) {
        return Map.of("items", found.stream().limit(num).map(shown).toList(), "next_page", found.size() > num);
    }
}
