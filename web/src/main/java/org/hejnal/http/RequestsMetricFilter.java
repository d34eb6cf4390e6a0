package org.hejnal.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Measures requests from the moment when a worker takes them until the answer is written down. */
@WebFilter("/*")
public class RequestsMetricFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient RequestsMetric metric;

    @Inject
    public RequestsMetricFilter(RequestsMetric metric) {
        this.metric = metric;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        boolean isThrown = true;
        try {
            chain.doFilter(request, response);
            isThrown = false;
        } finally {
            metric.observe(request, isThrown ? 500 : response.getStatus(), System.nanoTime() - begun);
        }
    }
}
