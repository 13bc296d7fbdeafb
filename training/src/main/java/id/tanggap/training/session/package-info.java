/** Dated sessions: their time, their place, their life, and what clashes with what. */
@NullMarked
package id.tanggap.training.session;

import org.jspecify.annotations.NullMarked;
