package org.hejnal.platform.setting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings that belong together, in the order in which the page for administrators lists them. */
public final class Section {
    private final String title;
    private final List<Setting<?>> settings = new ArrayList<>();

    Section(String title) {
        this.title = title;
    }

    /** Declares a setting of the application. */
    <T> Setting<T> add(String variable, Form<T> form, @Nullable String fallback, String meaning) {
        return added(new Setting<>(variable, form, fallback, meaning, false));
    }

    /** Declares a setting that the server's configuration refers to. */
    <T> Setting<T> addOfServer(String variable, Form<T> form, String fallback, String meaning) {
        return added(new Setting<>(variable, form, fallback, meaning, true));
    }

    private <T> Setting<T> added(Setting<T> setting) {
        settings.add(setting);
        return setting;
    }

    public String title() {
        return title;
    }

    public List<Setting<?>> settings() {
        return List.copyOf(settings);
    }
}
