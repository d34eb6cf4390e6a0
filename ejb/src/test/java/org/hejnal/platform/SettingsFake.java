package org.hejnal.platform;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Settings with given values, all others by default. */
public final class SettingsFake {
    private SettingsFake() {}

    public static Settings of(String name, String value) {
        return of(Map.of(name, value));
    }

    public static Settings of(Map<String, String> values) {
        return new Settings((Config) Proxy.newProxyInstance(
                SettingsFake.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get(String.valueOf(arguments[0])))));
    }
}
