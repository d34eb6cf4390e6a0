package org.hejnal.onetimecode;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hejnal.platform.RegularWork;

/** Forgets codes that ended long ago, on every node. */
@Singleton
public class OneTimeCodeTimer implements RegularWork {
    @Inject
    OneTimeCodeRepository codes;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        codes.purge();
    }
}
