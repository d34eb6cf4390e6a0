package org.hejnal.reference.apiref;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class MethodIndexMethod implements ServiceMethod {
    private final Provider<MethodRegistry> registry;

    /** The registry is asked for late: it is made from the methods, this one among them. */
    @Inject
    MethodIndexMethod(Provider<MethodRegistry> registry) {
        this.registry = registry;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/apiref/method_index", "List all methods")
                .description("Lists every method that this installation has.")
                .unchanging()
                .returns("A list of objects with <b>name</b> and <b>brief_description</b>, sorted by name.")
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        return registry.get().list(DescribedMethod.class).stream()
                .map(method -> show(method.declaration()))
                .toList();
    }

    private static Map<String, Object> show(ServiceDeclaration method) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", method.name());
        shown.put("brief_description", method.documentation().brief());
        return shown;
    }
}
