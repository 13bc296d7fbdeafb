/** The supervisor's day: figures with their definitions, arrivals, agents, breaches, map. */
@NullMarked
package id.tanggap.console.report;

import org.jspecify.annotations.NullMarked;
