package org.hejnal.http.departure;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;

/** Puts {@link DepartureHandler} in front of the application; the server finds this class as a service. */
public final class DepartureExtension implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Waiting waiting = new Waiting(
                DepartureLimits.SLOW_AT_ONCE,
                DepartureLimits.SLOW_PER_ADDRESS,
                DepartureLimits.BYTES,
                DepartureLimits.BYTES_PER_ADDRESS);
        Path folder = deployment.getTempPath() != null
                ? deployment.getTempPath()
                : Path.of(System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")));
        Place place = new Place(waiting, folder, DepartureLimits.PRODUCT);
        deployment.addInitialHandlerChainWrapper(next -> new DepartureHandler(next, place));
    }
}
