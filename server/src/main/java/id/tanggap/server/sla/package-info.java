/**
 * Service levels: business calendars, clocks that stop while a ticket waits for its customer, and
 * the simulation that explains a deadline. The rules are plain Java; time always comes in as an
 * argument.
 */
@NullMarked
package id.tanggap.server.sla;

import org.jspecify.annotations.NullMarked;
