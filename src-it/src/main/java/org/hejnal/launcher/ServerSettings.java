package org.hejnal.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The values that an administrator would set in the environment of the server.
 *
 * @param environment values by name, all of them beginning with {@code HEJNAL_}
 */
public record ServerSettings(Map<String, String> environment) {
    public ServerSettings {
        environment = Map.copyOf(environment);
    }

    /** Returns the settings of a server with demo data, on loopback and so without TLS. */
    static ServerSettings of(DatabaseProcess database, MailSink mails, int httpPort, Path demoData, String secretKey) {
        return new ServerSettings(Map.of(
                "HEJNAL_DB_URL",
                database.jdbcUrl(),
                "HEJNAL_DB_USER",
                DatabaseProcess.NAME,
                "HEJNAL_DB_PASSWORD",
                DatabaseProcess.NAME,
                "HEJNAL_SMTP_HOST",
                "127.0.0.1",
                "HEJNAL_SMTP_PORT",
                Integer.toString(mails.port()),
                "HEJNAL_PUBLIC_URL",
                "http://localhost:" + httpPort,
                "HEJNAL_TLS_REQUIRED",
                "false",
                "HEJNAL_SECRET_KEY",
                secretKey,
                "HEJNAL_DEMO_DATA",
                demoData.toString()));
    }

    /** Returns the same with further values. */
    public ServerSettings with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new ServerSettings(all);
    }

    /**
     * Returns the same as arguments of a server that somebody else starts, whose environment cannot be set. WildFly
     * looks for {@code ${env.NAME}} among the system properties too, MicroProfile Config for the dashed name.
     */
    public List<String> asArguments() {
        return environment.entrySet().stream()
                .flatMap(setting -> Stream.of(
                        "-Denv." + setting.getKey() + "=" + setting.getValue(),
                        "-D" + propertyName(setting.getKey()) + "=" + setting.getValue()))
                .toList();
    }

    private static String propertyName(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replaceFirst("-", ".");
    }
}
