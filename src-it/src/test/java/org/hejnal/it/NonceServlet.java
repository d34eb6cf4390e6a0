package org.hejnal.it;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;
import org.jspecify.annotations.Nullable;

/** Runs inside the server: remembers a nonce, and answers whether it was new. */
@WebServlet("/nonce")
public class NonceServlet extends HttpServlet {
    @Resource(lookup = "java:jboss/infinispan/cache/hejnal/nonces")
    @Nullable
    Cache<String, Boolean> nonces;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (nonces == null) {
            throw new IllegalStateException("The cache was not injected");
        }
        String nonce = request.getParameter("nonce");
        boolean isNew = nonces.putIfAbsent(nonce, Boolean.TRUE, 10, TimeUnit.MINUTES) == null;
        response.getWriter().print(isNew ? "new" : "known");
    }
}
