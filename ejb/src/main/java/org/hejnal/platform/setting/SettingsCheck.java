package org.hejnal.platform.setting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Looks at all settings before anything else starts. One that makes no sense would be met later, again and again, by
 * whatever needs it: so the application does not start.
 */
@Singleton
@Startup
public class SettingsCheck {
    /** Moves the clock in tests and rehearsals. */
    private static final String CLOCK = "hejnal.clock-offset";

    /** Which broker the server's scripts have set up. */
    private static final String BROKER = "org.hejnal.jms-broker";

    private static final System.Logger LOG = System.getLogger(SettingsCheck.class.getName());

    @Inject
    Config config;

    /** @throws IllegalStateException if settings make no sense; its message tells of all of them */
    @PostConstruct
    void check() {
        unknown(System.getenv().keySet(), System.getProperties().stringPropertyNames())
                .forEach(name -> LOG.log(
                        System.Logger.Level.WARNING,
                        "{0} is set, but is no setting of Hejnał. docs/administrators/configuration.md lists all.",
                        name));
        List<String> wrong = DeclaredSettings.all()
                .flatMap(setting -> complaint(setting).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (wrong.isEmpty()) {
            trust(JmsSettings.IDENTITY.in(config), System.getProperty(BROKER, ""))
                    .ifPresent(wrong::add);
            loop(
                            MailSettings.IMAP_FOLDER.in(config),
                            MailSettings.IMAP_DONE.in(config),
                            MailSettings.IMAP_ASIDE.in(config))
                    .ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "Hejnał does not start, because of its settings:\n  " + String.join("\n  ", wrong));
        }
    }

    /** The broker inside hands on what clients write of themselves. */
    static Optional<String> trust(JmsIdentity identity, String broker) {
        return identity == JmsIdentity.BROKER && !broker.equals("remote")
                ? Optional.of(JmsSettings.IDENTITY.variable() + " is broker, which needs a broker elsewhere: run"
                        + " configure-jms-remote.cli, or choose fixed.")
                : Optional.empty();
    }

    /** What is moved within one folder comes back with the next look. */
    static Optional<String> loop(String folder, Optional<String> done, String aside) {
        return Stream.concat(done.stream(), Stream.of(aside)).anyMatch(folder::equalsIgnoreCase)
                ? Optional.of(MailSettings.IMAP_FOLDER.variable() + " is also " + MailSettings.IMAP_DONE.variable()
                        + " or " + MailSettings.IMAP_ASIDE.variable() + ", which have to be other folders.")
                : Optional.empty();
    }

    private Optional<String> complaint(Setting<?> setting) {
        try {
            setting.in(config);
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /** Most are slips: somebody thinks that they have chosen something. */
    static List<String> unknown(Set<String> variables, Set<String> properties) {
        List<String> known = DeclaredSettings.all()
                .flatMap(setting -> Stream.of(setting.variable(), setting.property()))
                .toList();
        return Stream.concat(
                        variables.stream().filter(name -> name.startsWith("HEJNAL_")),
                        properties.stream().filter(name -> name.matches("(env\\.HEJNAL_|hejnal\\.).*")))
                .filter(name -> !known.contains(name) && !name.equals(CLOCK))
                .sorted()
                .toList();
    }
}
