package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/**
 * The shared holidays of a year.
 *
 * @param year the year
 * @param items its holidays in order of date; empty when nobody has entered that year yet
 * @param version for updates; one for all years
 */
public record HolidayList(int year, List<Holiday> items, int version) implements ServerReply {
    public HolidayList {
        items = List.copyOf(items);
    }
}
