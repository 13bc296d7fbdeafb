/** The agent's own state: phone, ready, pause. */
@NullMarked
package id.tanggap.console.agent;

import org.jspecify.annotations.NullMarked;
