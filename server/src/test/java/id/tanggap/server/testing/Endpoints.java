package id.tanggap.server.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Every REST endpoint as written in the code. */
public final class Endpoints {
    /** Fits where a UUID or any text is asked for. */
    private static final String SAMPLE = "01980000-0000-7000-8000-000000000001";

    private static final List<Class<? extends Annotation>> SECURITY =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class);

    /**
     * A REST method.
     *
     * @param name class and method
     * @param verb HTTP method
     * @param path with sample values for its parameters
     * @param open whether it is for everybody
     * @param guarded whether any security annotation is on it or on its class
     * @param roles roles it is for; empty when it names none
     */
    public record Endpoint(
            String name,
            String verb,
            String path,
            boolean open,
            boolean guarded,
            Set<String> roles) {
        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private Endpoints() {}

    /** All of them, in a stable order. */
    public static List<Endpoint> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.tanggap.server")
                        .stream()
                        .filter(c -> c.isAnnotatedWith(Path.class) && !c.isInterface())
                        .flatMap(c -> c.getMethods().stream())
                        .filter(m -> m.isMetaAnnotatedWith(HttpMethod.class))
                        .map(Endpoints::endpoint)
                        .sorted(Comparator.comparing(Endpoint::toString))
                        .toList();
    }

    private static Endpoint endpoint(JavaMethod method) {
        JavaClass owner = method.getOwner();
        String verb =
                method.getAnnotations().stream()
                        .flatMap(
                                a ->
                                        a
                                                .getRawType()
                                                .tryGetAnnotationOfType(HttpMethod.class)
                                                .stream())
                        .findFirst()
                        .orElseThrow()
                        .value();
        String path =
                owner.getAnnotationOfType(Path.class).value()
                        + method.tryGetAnnotationOfType(Path.class)
                                .map(p -> "/" + p.value())
                                .orElse("");
        Class<? extends Annotation> guard =
                SECURITY.stream()
                        .filter(method::isAnnotatedWith)
                        .findFirst()
                        .or(() -> SECURITY.stream().filter(owner::isAnnotatedWith).findFirst())
                        .orElse(null);
        Set<String> roles =
                guard != RolesAllowed.class
                        ? Set.of()
                        : Set.copyOf(
                                Arrays.asList(
                                        method.tryGetAnnotationOfType(RolesAllowed.class)
                                                .orElseGet(
                                                        () ->
                                                                owner.getAnnotationOfType(
                                                                        RolesAllowed.class))
                                                .value()));
        return new Endpoint(
                owner.getSimpleName() + "." + method.getName(),
                verb,
                sample(path.replaceAll("/{2,}", "/"), method.reflect()),
                guard == PermitAll.class,
                guard != null,
                roles);
    }

    /** Puts a value that can be read into the place of each parameter. */
    private static String sample(String path, Method method) {
        String sampled = path;
        for (Parameter parameter : method.getParameters()) {
            PathParam named = parameter.getAnnotation(PathParam.class);
            String name = named == null ? parameter.getName() : named.value();
            Object[] constants = parameter.getType().getEnumConstants();
            sampled =
                    sampled.replace(
                            "{" + name + "}", constants == null ? SAMPLE : constants[0].toString());
        }
        return sampled;
    }
}
