package id.tanggap.console.asset;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.report.TicketsPerModel;
import org.jspecify.annotations.Nullable;

/**
 * What the report of tickets per model shows.
 *
 * @param days how many days back from today
 * @param report the figures; null before they came
 * @param loading whether they are on their way
 * @param fault why the last question was refused
 */
public record ModelReportState(
        int days, @Nullable TicketsPerModel report, boolean loading, @Nullable Fault fault) {}
