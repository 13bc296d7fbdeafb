package id.tanggap.console.asset;

import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.asset.AssetEvent;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words and signs of assets. */
final class AssetWords {
    /** Warranties that end within this time are shown as a warning. */
    private static final int SOON_DAYS = 60;

    private final Messages messages;
    private final Times times;

    AssetWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** State with its icon and tone. */
    Cell state(AssetState state) {
        Cell cell = Cell.of(messages.of(state)).withOrder(state);
        return switch (state) {
            case IN_USE -> cell.withIcon("check").withTone(Tone.OK);
            case IN_REPAIR -> cell.withIcon("alert").withTone(Tone.WARN);
            case SPARE -> cell.withIcon("pause").withTone(Tone.INFO);
            case RETIRED -> cell.withIcon("close").withTone(Tone.MUTED);
        };
    }

    /** Last day of the warranty; a warning when it ends soon, muted when it is over. */
    Cell warranty(AssetView asset) {
        LocalDate until = asset.warrantyUntil();
        if (until == null) {
            return Cell.of("—").withOrder(LocalDate.MIN);
        }
        Cell cell = Cell.of(times.dateAndYear(until)).withOrder(until);
        LocalDate today = times.today();
        if (asset.state() == AssetState.RETIRED) {
            return cell.withTone(Tone.MUTED);
        }
        if (until.isBefore(today)) {
            return cell.withIcon("close")
                    .withTone(Tone.MUTED)
                    .withTooltip(messages.text("asset.warranty.over"));
        }
        return until.isBefore(today.plusDays(SOON_DAYS))
                ? cell.withIcon("clock")
                        .withTone(Tone.WARN)
                        .withTooltip(messages.text("asset.warranty.soon"))
                : cell;
    }

    /** Unit or helpdesk, and room. */
    String place(AssetView asset) {
        String unit = unit(asset);
        return asset.location() == null ? unit : unit + ", " + asset.location();
    }

    /** Unit, or the helpdesk. */
    String unit(AssetView asset) {
        return Objects.requireNonNullElse(asset.unitName(), messages.text("asset.desk"));
    }

    /** Open tickets of all. */
    Cell tickets(AssetView asset) {
        return asset.tickets() == 0
                ? Cell.number("—", 0)
                : Cell.number(
                                asset.openTickets() == 0
                                        ? String.valueOf(asset.tickets())
                                        : messages.text(
                                                "asset.tickets.open",
                                                asset.openTickets(),
                                                asset.tickets()),
                                1000 * asset.openTickets() + asset.tickets())
                        .withTone(asset.openTickets() == 0 ? Tone.NORMAL : Tone.WARN)
                        .withTooltip(
                                messages.text(
                                        "asset.tickets.tooltip",
                                        asset.tickets(),
                                        asset.openTickets()));
    }

    /** What happened, in one line. */
    String event(AssetEvent event) {
        return switch (event.kind()) {
            case REGISTERED -> messages.text("asset.event.REGISTERED");
            case MOVED -> messages.text("asset.event.MOVED", told(event.from()), told(event.to()));
            case STATE ->
                    messages.text("asset.event.STATE", state(event.from()), state(event.to()));
            case CHANGED ->
                    messages.text(
                            "asset.event.CHANGED",
                            messages.text("asset.changed." + event.field()),
                            told(event.from()),
                            told(event.to()));
        };
    }

    private String state(@Nullable String name) {
        return messages.of(AssetState.valueOf(Objects.requireNonNull(name)));
    }

    private static String told(@Nullable String value) {
        return value == null ? "—" : value;
    }
}
