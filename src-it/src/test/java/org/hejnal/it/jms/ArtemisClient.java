package org.hejnal.it.jms;

import jakarta.jms.ConnectionFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.hejnal.launcher.Distribution;

/** The client that comes with WildFly, in the version of its broker. */
public final class ArtemisClient {
    private static final String FACTORY = "org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory";
    private static final ClassLoader CLASSES = classes();

    private ArtemisClient() {}

    /** The jar with everything that a client needs. */
    static Path jar() {
        return Distribution.ofBuild().wildfly().resolve("bin/client/jboss-client.jar");
    }

    public static ConnectionFactory connectTo(String url) {
        try {
            return Class.forName(FACTORY, true, CLASSES)
                    .asSubclass(ConnectionFactory.class)
                    .getConstructor(String.class)
                    .newInstance(named(url));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The client of WildFly", e);
        }
    }

    /** WildFly's build of the client puts prefixes before names by itself, which Artemis' own does not. */
    static String named(String url) {
        return url + (url.contains("?") ? "&" : "?") + "enable1xPrefixes=false";
    }

    private static ClassLoader classes() {
        try {
            return new URLClassLoader(new URL[] {jar().toUri().toURL()}, ArtemisClient.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
