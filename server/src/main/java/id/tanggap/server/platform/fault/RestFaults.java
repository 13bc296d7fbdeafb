package id.tanggap.server.platform.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The REST translator: every failure becomes {@code application/problem+json}. */
class RestFaults {
    @Inject FaultTranslator translator;

    @ServerExceptionMapper
    Response domain(DomainException e) {
        return answer(translator.translate(e));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return answer(translator.translate(e));
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        return answer(translator.translate(e));
    }

    /**
     * The framework answers this one without a body unless there is a mapper of exactly its type.
     */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return answer(translator.translate(e));
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException e) {
        return answer(translator.translate(e));
    }

    @ServerExceptionMapper
    Response authenticationFailed(AuthenticationFailedException e) {
        return answer(plain(FaultCode.TOKEN_INVALID));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answer(translator.translate(e));
    }

    /** Routing refusals of the framework (404, 405, 415): keep the status, add our body. */
    @ServerExceptionMapper
    Response web(WebApplicationException e, ResourceInfo resource, UriInfo address) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answer(translator.translate(json));
        }
        int status = e.getResponse().getStatus();
        // The framework takes a query parameter that it cannot read for a page that is not there.
        if (e instanceof NotFoundException && e.getCause() instanceof IllegalArgumentException) {
            Optional<String> wrong = RequestParameters.unreadable(resource, address);
            if (wrong.isPresent()) {
                return answer(
                        translator.translate(
                                DomainException.invalid(wrong.get(), "INVALID_FORMAT")));
            }
        }
        return Response.status(status)
                .type(ProblemDetails.MEDIA_TYPE)
                .entity(ProblemDetails.of(plain(codeOf(status)), status))
                .build();
    }

    @ServerExceptionMapper
    Response other(Throwable t) {
        return answer(translator.translate(t));
    }

    private static FaultCode codeOf(int status) {
        return switch (status) {
            case 401 -> FaultCode.TOKEN_INVALID;
            case 403 -> FaultCode.NOT_ALLOWED;
            case 404 -> FaultCode.NOT_FOUND_HERE;
            case 413 -> FaultCode.TOO_LARGE;
            case 429 -> FaultCode.BUSY;
            default -> status >= 500 ? FaultCode.UNEXPECTED : FaultCode.MALFORMED;
        };
    }

    private static Fault plain(FaultCode code) {
        return new Fault(code, Map.of(), List.of(), UUID.randomUUID().toString());
    }

    private static Response answer(Fault fault) {
        ProblemDetails body = ProblemDetails.of(fault);
        Response.ResponseBuilder answer =
                Response.status(body.status()).type(ProblemDetails.MEDIA_TYPE).entity(body);
        String retryAfter = fault.args().get("retryAfterSeconds");
        return (retryAfter == null ? answer : answer.header("Retry-After", retryAfter)).build();
    }
}
