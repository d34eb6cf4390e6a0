package org.hejnal.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether callers may be sent to this node: not while it brings the schema up to date, and not while it cannot reach the
 * database; the answer says which outage of the log that is, and why. The application publishes that as a managed bean, as
 * a library of the EAR cannot see its classes.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    static final String BEAN = "org.hejnal:type=Database";

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("hejnal-database");
        try {
            if (Boolean.TRUE.equals(attribute("Reachable"))) {
                return answer.up().build();
            }
            return answer.down()
                    .withData("incident", String.valueOf(attribute("Incident")))
                    .withData("reason", String.valueOf(attribute("Reason")))
                    .build();
        } catch (InstanceNotFoundException e) {
            // There is no bean while the application starts and prepares the schema.
            return answer.down().withData("reason", "the application starts").build();
        }
    }

    private static Object attribute(String name) throws InstanceNotFoundException {
        try {
            return ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(BEAN), name);
        } catch (InstanceNotFoundException e) {
            throw e;
        } catch (JMException e) {
            throw new IllegalStateException("The state of the database cannot be read.", e);
        }
    }
}
