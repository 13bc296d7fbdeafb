/**
 * Users: who they are, what they may do, how they prove it. Other features ask {@link
 * id.tanggap.server.identity.UserDirectory}; long-lived connections also {@link
 * id.tanggap.server.identity.UserStatus}.
 */
@NullMarked
package id.tanggap.server.identity;

import org.jspecify.annotations.NullMarked;
