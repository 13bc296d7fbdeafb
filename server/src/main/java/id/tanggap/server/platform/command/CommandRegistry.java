package id.tanggap.server.platform.command;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.actor.Actor;
import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which method carries out which command, and who may give it. Read from the code at start;
 * incomplete means no start.
 */
@Startup
@Singleton
public class CommandRegistry {
    /**
     * Commands of the connection itself, answered by the WebSocket endpoint and not by a handler.
     */
    private static final String CONNECTION_PACKAGE = "id.tanggap.protocol.session";

    /**
     * One command type's handler.
     *
     * @param allow roles that may give it
     * @param write whether it changes something
     * @param external whether it runs outside a transaction, see {@link Handles#external()}
     * @param method the bound method
     */
    public record Handler(Set<Role> allow, boolean write, boolean external, MethodHandle method) {
        ServerReply call(ClientCommand<?> command, Actor actor) {
            try {
                return (ServerReply) method.invoke(command, actor);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("handler threw a checked exception", e);
            }
        }
    }

    private final Map<Class<?>, Handler> handlers = new HashMap<>();

    @Inject
    CommandRegistry(@All List<InstanceHandle<CommandHandlers>> beans) {
        beans.forEach(this::register);
        String missing =
                Arrays.stream(ClientCommand.class.getPermittedSubclasses())
                        .filter(c -> !c.getPackageName().equals(CONNECTION_PACKAGE))
                        .filter(c -> !handlers.containsKey(c))
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no handler for " + missing);
        }
    }

    /** The handler of a command type. */
    public Handler of(Class<?> command) {
        Handler handler = handlers.get(command);
        if (handler == null) {
            throw new IllegalArgumentException("not a handled command: " + command.getSimpleName());
        }
        return handler;
    }

    /** Every command type with its handler. */
    public Map<Class<?>, Handler> all() {
        return Map.copyOf(handlers);
    }

    /** The class as it was written, not the subclass the container makes around interceptors. */
    private void register(InstanceHandle<CommandHandlers> bean) {
        for (Method method : bean.getBean().getBeanClass().getDeclaredMethods()) {
            Handles handles = method.getAnnotation(Handles.class);
            if (handles != null) {
                add(bean.get(), method, handles);
            }
        }
    }

    private void add(CommandHandlers bean, Method method, Handles handles) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != 2
                || !ClientCommand.class.isAssignableFrom(parameters[0])
                || parameters[1] != Actor.class
                || method.getReturnType() != replyOf(parameters[0])
                || handles.allow().length == 0) {
            throw new IllegalStateException(
                    method + " is not reply(command, actor) with at least one role");
        }
        try {
            method.setAccessible(true);
            Handler handler =
                    new Handler(
                            EnumSet.copyOf(Arrays.asList(handles.allow())),
                            handles.write(),
                            handles.external(),
                            MethodHandles.lookup().unreflect(method).bindTo(bean));
            if (handlers.putIfAbsent(parameters[0], handler) != null) {
                throw new IllegalStateException(
                        "two handlers for " + parameters[0].getSimpleName());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The {@code R} of {@code ClientCommand<R>}. */
    private static Type replyOf(Class<?> command) {
        return Arrays.stream(command.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == ClientCommand.class)
                .map(type -> type.getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
    }
}
