package org.hejnal.http.arrival;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.hejnal.http.RequestReader;

/** Puts {@link HeaderCheck} and {@link EntityArrival} in front of the application; the server finds this class as a service. */
public final class EntityArrivalExtension implements ServletExtension {
    /** The application's attribute that holds the ids of the sessions in which somebody is signed in, as a set. */
    public static final String SIGNED_IN = "hejnal.signed-in";

    /** Where {@link ArrivalSetup} leaves the {@link ArrivalLimits}. */
    static final String LIMITS = ArrivalLimits.class.getName();

    /** Where files go that are read by a worker, and of which type they are. */
    public static final String FILES_GO_TO = "/services/hejnal/import_people";

    public static final String FILE_TYPE = "text/csv";

    private static final String PHOTOS_GO_TO = "/api";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        EntityArrival.Waiting waiting =
                new EntityArrival.Waiting(ArrivalLimits.SLOW_AT_ONCE, ArrivalLimits.SLOW_PER_ADDRESS);
        Supplier<ArrivalLimits> limits =
                () -> (ArrivalLimits) Objects.requireNonNull(context.getAttribute(LIMITS), "ArrivalSetup has not run");
        Path folder = deployment.getTempPath() != null
                ? deployment.getTempPath()
                : Path.of(System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")));
        deployment.addInitialHandlerChainWrapper(next -> new EntityArrival(
                next,
                limits,
                exchange -> isSignedIn(exchange, context),
                EntityArrivalExtension::isFile,
                folder,
                waiting));
        // The last one that is added is the first one to see a request.
        deployment.addInitialHandlerChainWrapper(HeaderCheck::new);
    }

    private static boolean isFile(HttpServerExchange exchange) {
        return exchange.getRelativePath().equals(FILES_GO_TO)
                && RequestReader.mediaType(exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE))
                        .equals(FILE_TYPE);
    }

    private static boolean isSignedIn(HttpServerExchange exchange, ServletContext context) {
        if (!exchange.getRelativePath().startsWith(PHOTOS_GO_TO)) {
            return false;
        }
        Cookie cookie =
                exchange.getRequestCookie(context.getSessionCookieConfig().getName());
        // Behind a dot the cookie has the node's name.
        return cookie != null
                && context.getAttribute(SIGNED_IN) instanceof Set<?> ids
                && ids.contains(cookie.getValue().split("\\.", 2)[0]);
    }
}
