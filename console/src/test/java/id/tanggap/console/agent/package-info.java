@NullMarked
package id.tanggap.console.agent;

import org.jspecify.annotations.NullMarked;
