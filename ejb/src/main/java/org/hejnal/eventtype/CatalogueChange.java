package org.hejnal.eventtype;

import java.util.Optional;
import java.util.OptionalInt;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.EditReason;
import org.hejnal.platform.InvalidStateException;

/**
 * A change of one row of the catalogue.
 *
 * @param version the version that the change was thought out for; absent for any
 * @param patch what it says
 * @param initiator who changes it, for the audit trail
 */
public record CatalogueChange<V>(OptionalInt version, CataloguePatch<V> patch, Initiator initiator) {

    /** @throws InvalidStateException if the row has changed since that version */
    V apply(V current, int currentVersion) {
        if (version.isPresent() && version.getAsInt() != currentVersion) {
            throw new InvalidStateException(
                    Optional.of(EditReason.VERSION_CONFLICT),
                    "Somebody has changed this meanwhile: the version is now " + currentVersion + ".");
        }
        return patch.applyTo(current);
    }
}
