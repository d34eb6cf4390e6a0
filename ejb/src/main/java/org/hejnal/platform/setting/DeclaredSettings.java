package org.hejnal.platform.setting;

import java.util.List;
import java.util.stream.Stream;

/** All that an administrator can choose. docs/administrators/configuration.md tells the same. */
public final class DeclaredSettings {
    private DeclaredSettings() {}

    public static List<Section> sections() {
        return List.of(
                AddressSettings.SECTION,
                StorageSettings.SECTION,
                MailSettings.SECTION,
                JmsSettings.SECTION,
                AccessSettings.SECTION,
                PhotoSettings.SECTION,
                LogSettings.SECTION,
                MetricSettings.SECTION,
                ClusterSettings.SECTION);
    }

    public static Stream<Setting<?>> all() {
        return sections().stream().flatMap(section -> section.settings().stream());
    }
}
