@NullMarked
package id.tanggap.server.agent.internal;

import org.jspecify.annotations.NullMarked;
