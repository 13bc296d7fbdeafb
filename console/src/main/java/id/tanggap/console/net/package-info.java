/** The way to the server: sign-in by HTTP, commands and events by one WebSocket. */
@NullMarked
package id.tanggap.console.net;

import org.jspecify.annotations.NullMarked;
