package org.hejnal.reference.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hejnal.declared.MethodModule;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;

/** The methods of the calendar API that are about one thing, as the template shows them. */
public record EvtPart(String title, List<EvtDeclaration> methods) {

    /** In the order of their titles. */
    static List<EvtPart> listOf(List<RegisteredMethod<EvtDeclaration, EvtMethod>> methods) {
        Map<String, List<EvtDeclaration>> parts = new TreeMap<>();
        methods.forEach(method -> parts.computeIfAbsent(title(method), ignored -> new ArrayList<>())
                .add(method.declaration()));
        return parts.entrySet().stream()
                .map(part -> new EvtPart(part.getKey(), part.getValue()))
                .toList();
    }

    private static String title(RegisteredMethod<EvtDeclaration, EvtMethod> method) {
        return method.findModule()
                .map(MethodModule::title)
                .orElseThrow(() -> new IllegalStateException(
                        "The package of " + method.name() + " does not say what it is about."));
    }

    /** The arguments of one of the methods. */
    public static List<ArgumentPart> argumentsOf(EvtDeclaration method) {
        return method.arguments().stream().map(ArgumentPart::of).toList();
    }
}
