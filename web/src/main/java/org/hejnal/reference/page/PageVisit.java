package org.hejnal.reference.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hejnal.http.PageLanguage;

/**
 * What a page depends on.
 *
 * @param base the path of the application, empty at the root
 * @param language {@code pl} or {@code en}
 * @param query what links to other pages carry to stay in a language that was chosen by hand, else nothing
 */
public record PageVisit(String base, String language, String query) {

    static PageVisit of(HttpServletRequest request) {
        Optional<String> chosen = Optional.ofNullable(request.getParameter("lang"));
        String language = PageLanguage.choose(chosen, Optional.ofNullable(request.getHeader("Accept-Language")));
        boolean isChosen = chosen.filter(language::equals).isPresent();
        return new PageVisit(request.getContextPath(), language, isChosen ? "?lang=" + language : "");
    }
}
