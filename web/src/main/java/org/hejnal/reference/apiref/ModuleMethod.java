package org.hejnal.reference.apiref;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.reference.ApiReference;
import org.hejnal.reference.ModuleReference;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.ResultType;

@Singleton
class ModuleMethod implements ServiceMethod {
    private static final String ROOT = "services";
    private static final String PATH = "services/apiref/module";
    private static final Argument<String> NAME = Argument.required(
            "name",
            ArgumentTypes.text(100),
            "Which module: a name like <b>services/apiref</b>, or <b>services</b> for the one that holds all others.");

    private final Provider<ApiReference> reference;

    @Inject
    ModuleMethod(Provider<ApiReference> reference) {
        this.reference = reference;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(PATH, "Describe a module")
                .description("Tells what a module is for and what it consists of.")
                .unchanging()
                .arguments(NAME)
                .returns("The selected fields of the module.")
                .result("name|title|brief_description|description|submodules|methods|beta", type())
                .errors("<b>object_not_found</b> if there is no such module.")
                .example("name", "services/events2")
                .build();
    }

    private ResultType<ModuleReference> type() {
        return ResultType.<ModuleReference>builder()
                .field("name", "The module's full name.", ModuleReference::name)
                .field("title", "What it is called.", ModuleReference::title)
                .field("brief_description", "What it is for, in plain text on one line.", ModuleReference::title)
                .field("description", "What it is for, as HTML.", ModuleReference::description)
                .field("submodules", "Full names of the modules inside it.", this::submodules)
                .field("methods", "Full names of its methods.", ModuleMethod::methods)
                .field("beta", "True if the whole module may still change.", ModuleMethod::isBeta)
                .build();
    }

    @Override
    public ModuleReference call(Call call) {
        String name = call.get(NAME);
        return name.equals(ROOT)
                ? new ModuleReference(ROOT, "All modules", "", List.of())
                : reference
                        .get()
                        .findModule(name)
                        .orElseThrow(() -> ApiException.objectNotFound(
                                "There is no module with the id '" + name + "'.", NAME.name(), PATH));
    }

    private List<String> submodules(ModuleReference module) {
        return module.name().equals(ROOT)
                ? reference.get().modules().stream().map(ModuleReference::name).toList()
                : List.of();
    }

    private static List<String> methods(ModuleReference module) {
        return module.methods().stream().map(RegisteredMethod::name).toList();
    }

    private static boolean isBeta(ModuleReference module) {
        return !module.methods().isEmpty()
                && module.methods().stream()
                        .allMatch(method -> method.declaration().documentation().isBeta());
    }
}
