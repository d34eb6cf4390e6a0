package org.hejnal.usos;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.hejnal.declared.DeclaredMethod;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.platform.Settings;
import org.hejnal.reference.ApiReference;
import org.hejnal.usos.method.DescribedTypes;
import org.hejnal.usos.method.ServiceMethod;

/**
 * All methods that the application has, made without a container: good for their declarations, and for calling those
 * that need no domain.
 */
public final class RealMethods {
    /** Settings of which none is set. */
    public static final Settings SETTINGS = new Settings(settings(Map.of()));

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final MethodRegistry registry;
    private final ApiReference reference;

    public RealMethods() {
        made.put(Settings.class, SETTINGS);
        made.put(Clock.class, Clock.systemUTC());
        registry = new MethodRegistry(all());
        reference = new ApiReference(registry, new DescribedTypes(registry));
        made.put(MethodRegistry.class, registry);
        made.put(ApiReference.class, reference);
    }

    public MethodRegistry registry() {
        return registry;
    }

    public ApiReference reference() {
        return reference;
    }

    public ServiceMethod[] toArray() {
        return registry.list(ServiceMethod.class).stream()
                .map(method -> method.method())
                .toArray(ServiceMethod[]::new);
    }

    /** A configuration of the given values. */
    public static Config settings(Map<String, String> values) {
        return (Config) Proxy.newProxyInstance(
                RealMethods.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> method.getName().equals("getOptionalValue")
                        ? Optional.ofNullable(values.get(String.valueOf(arguments[0])))
                        : null);
    }

    private List<DeclaredMethod<?>> all() {
        List<DeclaredMethod<?>> all = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.hejnal").stream()
                        .filter(found -> found.isAssignableTo(DeclaredMethod.class) && !found.isInterface())
                        .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .forEach(found -> all.add((DeclaredMethod<?>) make(found)));
        return all;
    }

    private Object make(Class<?> type) {
        Object known = made.get(type);
        if (known == null) {
            known = Modifier.isAbstract(type.getModifiers()) ? nothing(type) : construct(type);
            made.put(type, known);
        }
        return known;
    }

    private Object construct(Class<?> type) {
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(candidate -> candidate.isAnnotationPresent(Inject.class) || candidate.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing makes a " + type));
        constructor.setAccessible(true);
        Type[] parameters = constructor.getGenericParameterTypes();
        try {
            return constructor.newInstance(
                    Arrays.stream(parameters).map(this::argument).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type, e);
        }
    }

    private Object argument(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Provider.class) {
            Class<?> wanted = (Class<?>) generic.getActualTypeArguments()[0];
            return (Provider<Object>) () -> make(wanted);
        }
        return make((Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type));
    }

    private static Object nothing(Class<?> type) {
        return Proxy.newProxyInstance(
                RealMethods.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }
}
