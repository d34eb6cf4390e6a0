package org.hejnal.notification;

import java.util.List;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Sha256;

/** Whom a send is for. */
public sealed interface Addressees {
    /** The same for all that mean the same people. */
    String fingerprint();

    /**
     * People by name.
     *
     * @param ids repeats count once; at most {@value SendNotification#MAX_RECIPIENTS}
     * @param skipsUnknown whether those who exist get it if others do not; otherwise nobody does
     */
    record People(List<Long> ids, boolean skipsUnknown) implements Addressees {
        public People {
            ids = ids.stream().distinct().toList();
            if (ids.isEmpty() || ids.size() > SendNotification.MAX_RECIPIENTS) {
                throw new InvalidValueException(
                        SendField.RECIPIENTS,
                        "Between 1 and " + SendNotification.MAX_RECIPIENTS + " users can be notified at once.",
                        new LangDict("Za mało lub za wiele osób.", "Too few or too many people."));
            }
        }

        @Override
        public String fingerprint() {
            return Sha256.of(
                    "people",
                    String.valueOf(skipsUnknown),
                    ids.stream().sorted().toList().toString());
        }
    }

    /**
     * Everybody who is in a group, or in one below it, when the hub accepts the send. There may be nobody.
     *
     * @param id empty for the root, which stands for all people
     */
    record Group(String id) implements Addressees {
        @Override
        public String fingerprint() {
            return Sha256.of("group", id);
        }
    }
}
