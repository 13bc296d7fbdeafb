package id.tanggap.console.ticket;

import id.tanggap.console.reference.AssetCatalogue;
import id.tanggap.console.reference.Pickers;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.category.CategoryField;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names and values of a ticket's fields in the user's language. */
final class FieldWords {
    private final Messages messages;
    private final TicketCatalogue catalogue;
    private final UnitCatalogue units;
    private final AssetCatalogue assets;

    FieldWords(
            Messages messages,
            TicketCatalogue catalogue,
            UnitCatalogue units,
            AssetCatalogue assets) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.units = units;
        this.assets = assets;
    }

    /** Name of a field; of a category's own as the category calls it. */
    String name(String field) {
        String key = "ticket.thread.field." + field;
        if (messages.has(key)) {
            return messages.text(key);
        }
        return own(field)
                .map(found -> messages.english() ? found.nameEn() : found.name())
                .orElse(field);
    }

    /**
     * A value as people read it.
     *
     * @param known operators that may be meant
     */
    String value(String field, String text, List<@Nullable ContactView> known) {
        if (text.isEmpty()) {
            return "—";
        }
        return switch (field) {
            case "ticketType" -> constant(TicketType.values(), text);
            case "impact" -> constant(Impact.values(), text);
            case "urgency" -> constant(Urgency.values(), text);
            case "priorityOverride" -> constant(Priority.values(), text);
            case "category" -> catalogue.categoryName(text, messages.english());
            case "curriculumCode" -> catalogue.curriculumName(text, messages.english());
            case "assetId" -> {
                AssetView asset = assets.known(UUID.fromString(text));
                yield asset == null
                        ? messages.text("ticket.edit.anotherAsset")
                        : Pickers.label(asset);
            }
            case "knownError" -> messages.text("ticket.edit.yes");
            case "contactId" ->
                    known.stream()
                            .filter(c -> c != null && c.id().toString().equals(text))
                            .findFirst()
                            .map(c -> java.util.Objects.requireNonNull(c).name())
                            .orElse(messages.text("ticket.edit.anotherContact"));
            case "unitId" ->
                    units.units().stream()
                            .filter(unit -> unit.id().toString().equals(text))
                            .findFirst()
                            .map(unit -> unit.name())
                            .orElse(messages.text("ticket.edit.anotherUnit"));
            default ->
                    own(field).stream()
                            .flatMap(found -> found.choices().stream())
                            .filter(choice -> choice.code().equals(text))
                            .findFirst()
                            .map(choice -> messages.english() ? choice.nameEn() : choice.name())
                            .orElse(text);
        };
    }

    private java.util.Optional<CategoryField> own(String field) {
        if (!field.startsWith(FieldTexts.OWN)) {
            return java.util.Optional.empty();
        }
        String code = field.substring(FieldTexts.OWN.length());
        return catalogue.options().categories().stream()
                .map(TicketOptions.Category::fields)
                .flatMap(List::stream)
                .filter(found -> found.code().equals(code))
                .findFirst();
    }

    private String constant(Enum<?>[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .map(messages::of)
                .orElse(name);
    }
}
