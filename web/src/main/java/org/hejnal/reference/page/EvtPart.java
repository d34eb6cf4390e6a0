package org.hejnal.reference.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtModule;
import org.hejnal.evt.method.EvtRegistry;
import org.hejnal.evt.method.RegisteredEvtMethod;

/** The methods of the calendar API that are about one thing, as the template shows them. */
public record EvtPart(String title, List<EvtDeclaration> methods) {

    /** In the order of their titles. */
    static List<EvtPart> listOf(EvtRegistry registry) {
        Map<String, List<EvtDeclaration>> parts = new LinkedHashMap<>();
        registry.list()
                .forEach(method -> parts.computeIfAbsent(title(method), ignored -> new ArrayList<>())
                        .add(method.declaration()));
        return parts.entrySet().stream()
                .map(part -> new EvtPart(part.getKey(), part.getValue()))
                .sorted(Comparator.comparing(EvtPart::title))
                .toList();
    }

    private static String title(RegisteredEvtMethod method) {
        EvtModule module = method.method().getClass().getPackage().getAnnotation(EvtModule.class);
        if (module == null) {
            throw new IllegalStateException("The package of " + method.name() + " does not say what it is about.");
        }
        return module.value();
    }
}
