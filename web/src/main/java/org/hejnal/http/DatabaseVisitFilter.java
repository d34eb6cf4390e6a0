package org.hejnal.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hejnal.platform.database.DatabaseVisit;
import org.hejnal.platform.database.RequestTurns;

/** Tells the way to the database where a request begins and ends. One that does not need the database takes no turn. */
@WebFilter("/*")
public class DatabaseVisitFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient RequestTurns turns;

    @Inject
    public DatabaseVisitFilter(RequestTurns turns) {
        this.turns = turns;
    }

    @Override
    @SuppressWarnings("try") // The visit belongs to the thread; nobody here uses it.
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (DatabaseVisit visit = DatabaseVisit.begin(turns)) {
            chain.doFilter(request, response);
        }
    }
}
