/** Stand-ins for the PBX, published as test-jar for the tests of other modules. */
@NullMarked
package id.tanggap.telephony.fake;

import org.jspecify.annotations.NullMarked;
