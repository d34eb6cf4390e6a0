/** Programs of others that a hub meets, as they are: "mvn -Pcounterparts verify" runs these tests and no others. */
@NullMarked
package org.hejnal.it.counterpart;

import org.jspecify.annotations.NullMarked;
