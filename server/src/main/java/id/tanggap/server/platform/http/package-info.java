/** What holds for every HTTP request, before it reaches a feature. */
@NullMarked
package id.tanggap.server.platform.http;

import org.jspecify.annotations.NullMarked;
