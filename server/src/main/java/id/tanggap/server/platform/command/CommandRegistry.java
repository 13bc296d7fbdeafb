package id.tanggap.server.platform.command;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.actor.Actor;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
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
     * @param method the bound method
     */
    public record Handler(Set<Role> allow, boolean write, MethodHandle method) {
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
    CommandRegistry(@All List<CommandHandlers> beans) {
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

    private void register(CommandHandlers bean) {
        Class<?> type = ClientProxy.unwrap(bean).getClass();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                Handles handles = method.getAnnotation(Handles.class);
                if (handles != null && !method.isSynthetic()) {
                    add(bean, method, handles);
                }
            }
        }
    }

    private void add(CommandHandlers bean, Method method, Handles handles) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != 2
                || !ClientCommand.class.isAssignableFrom(parameters[0])
                || parameters[1] != Actor.class
                || handles.allow().length == 0) {
            throw new IllegalStateException(
                    method + " is not (command, actor) with at least one role");
        }
        try {
            method.setAccessible(true);
            MethodHandle bound = MethodHandles.lookup().unreflect(method).bindTo(bean);
            Handler handler =
                    new Handler(
                            EnumSet.copyOf(Arrays.asList(handles.allow())), handles.write(), bound);
            Handler twin = handlers.putIfAbsent(parameters[0], handler);
            if (twin != null && !twin.method().type().equals(bound.type())) {
                throw new IllegalStateException(
                        "two handlers for " + parameters[0].getSimpleName());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
