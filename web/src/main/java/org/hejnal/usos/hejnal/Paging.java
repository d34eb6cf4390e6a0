package org.hejnal.usos.hejnal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;

/** Lists a page at a time: how much of one is asked for, and how it is answered. */
public final class Paging {
    private static final int MAX_START = 100_000;

    public static final Argument<Integer> START = start(MAX_START);

    private Paging() {}

    /** @param most the greatest number that can be passed over */
    public static Argument<Integer> start(int most) {
        return Argument.withDefault("start", ArgumentTypes.integer(0, most), "0", "How many to pass over.");
    }

    /** @param most the longest page */
    public static Argument<Integer> num(int most) {
        return Argument.withDefault("num", ArgumentTypes.integer(1, most), "20", "How many to answer at most.");
    }

    /** @param found one more than the page has, if there are so many */
    public static <T> Map<String, Object> page(List<T> found, int num, Function<T, Map<String, Object>> shown) {
        return pageOf(found, num, some -> some.stream().map(shown).toList());
    }

    /** The same where what is shown of all is read together. */
    public static <T> Map<String, Object> pageOf(
            List<T> found, int num, Function<List<T>, List<Map<String, Object>>> shown) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", shown.apply(found.subList(0, Math.min(num, found.size()))));
        page.put("next_page", found.size() > num);
        return page;
    }
}
