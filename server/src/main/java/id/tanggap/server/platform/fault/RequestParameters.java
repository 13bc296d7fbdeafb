package id.tanggap.server.platform.fault;

import id.tanggap.server.platform.json.CleanText;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** What the address of a REST request carries. */
class RequestParameters {

    /** No database takes the character NUL, so no parameter may have it. */
    @ServerRequestFilter
    void refuseNul(UriInfo address) {
        address.getQueryParameters()
                .forEach(
                        (name, values) -> {
                            if (!values.stream().allMatch(CleanText::isClean)) {
                                throw DomainException.invalid(name, "INVALID_FORMAT");
                            }
                        });
    }

    /** The query parameter that its type could not be read from; none: it was the path. */
    static Optional<String> unreadable(ResourceInfo resource, UriInfo address) {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(parameter -> !isReadable(parameter, address))
                .map(parameter -> parameter.getAnnotation(QueryParam.class).value())
                .findFirst();
    }

    private static boolean isReadable(Parameter parameter, UriInfo address) {
        QueryParam name = parameter.getAnnotation(QueryParam.class);
        String text = name == null ? null : address.getQueryParameters().getFirst(name.value());
        return text == null || parses(text, parameter.getType());
    }

    private static boolean parses(String text, Class<?> type) {
        try {
            @Nullable Object _ =
                    type == int.class
                            ? (Object) Integer.valueOf(text)
                            : type == UUID.class ? UUID.fromString(text) : null;
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
