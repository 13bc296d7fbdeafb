package id.tanggap.server.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.FaultTranslator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command type with every role: allowed as its handler declares, refused otherwise. */
@QuarkusTest
class CommandRolesIT {
    @Inject CommandRegistry registry;
    @Inject CommandBus bus;
    @Inject FaultTranslator faults;
    @Inject ObjectMapper json;

    static Stream<JsonSubTypes.Type> commands() {
        return Arrays.stream(
                        Objects.requireNonNull(
                                        ClientCommand.class.getAnnotation(JsonSubTypes.class))
                                .value())
                .filter(type -> !type.name().startsWith("session."));
    }

    @Test
    void everyCommandOfTheContractHasAHandler() {
        assertThat(registry.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        commands().<Class<?>>map(JsonSubTypes.Type::value).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void onlyDeclaredRolesComeThrough(JsonSubTypes.Type type) throws JsonProcessingException {
        Set<Role> allowed = registry.of(type.value()).allow();
        ClientCommand<?> command =
                json.readValue("{\"type\":\"" + type.name() + "\"}", ClientCommand.class);
        for (Role role : Role.values()) {
            assertThat(isRefused(command, Set.of(role)))
                    .as("%s by %s", type.name(), role)
                    .isEqualTo(!allowed.contains(role));
        }
        assertThat(isRefused(command, Set.of())).isTrue();
    }

    /** Whether the roles are the reason; an empty command is mostly refused for its fields. */
    private boolean isRefused(ClientCommand<?> command, Set<Role> roles) {
        Actor actor = new Actor(UUID.randomUUID(), "Uji", roles, "test");
        try {
            bus.execute(actor, UUID.randomUUID(), command);
            return false;
        } catch (RuntimeException e) {
            return faults.translate(e).code() == FaultCode.NOT_ALLOWED;
        }
    }
}
