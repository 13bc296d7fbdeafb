/**
 * An invented desk for newcomers, tests and pictures ({@code ./tanggap up --demo}). Each feature
 * adds its part by a {@link id.tanggap.server.demo.DemoData}.
 */
@NullMarked
package id.tanggap.server.demo;

import org.jspecify.annotations.NullMarked;
