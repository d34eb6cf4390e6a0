package org.hejnal.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether callers may be sent to this node: not while it brings the schema up to date, and not while it cannot reach the
 * database. The application publishes that as a managed bean, as a library of the EAR cannot see its classes.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    static final String BEAN = "org.hejnal:type=Database";

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("hejnal-database")
                .status(isReachable())
                .build();
    }

    /** There is no bean before the schema is up to date. */
    private static boolean isReachable() {
        try {
            return Boolean.TRUE.equals(
                    ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(BEAN), "Reachable"));
        } catch (InstanceNotFoundException e) {
            return false;
        } catch (JMException e) {
            throw new IllegalStateException("The state of the database cannot be read.", e);
        }
    }
}
