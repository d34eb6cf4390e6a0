package org.hejnal.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.hejnal.directory.secondfactor.CodesGuessed;
import org.hejnal.directory.secondfactor.SecondFactorChanged;
import org.hejnal.notification.AnnouncementService;

/** Tells people that their second step was switched on or off, or is guessed at: it may not have been them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SecondFactorNoticeService {
    @Inject
    AnnouncementService announcements;

    public void onChange(@Observes SecondFactorChanged event) {
        announcements.announce(PasswordMessage.secondStep(event.isOn()), List.of(event.accountId()));
    }

    public void onGuesses(@Observes CodesGuessed event) {
        announcements.announce(PasswordMessage.codesGuessed(event.wrongCodes()), List.of(event.accountId()));
    }
}
