package org.hejnal.directory.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is found, besides their telephones and their room.
 *
 * @param emailShownTo an {@link EmailAudience} in lower case
 * @param profileUrl where another system shows the person
 * @param photoUrl where another system keeps the person's photo
 */
@Embeddable
public record Contact(
        @Column(name = "email_shown_to") String emailShownTo,
        @Column(name = "alt_email") @Nullable String altEmail,
        @Column(name = "homepage_url") @Nullable String homepageUrl,
        @Column(name = "profile_url") @Nullable String profileUrl,
        @Column(name = "photo_url") @Nullable String photoUrl,
        @Column(name = "office_hours_pl") @Nullable String officeHoursPl,
        @Column(name = "office_hours_en") @Nullable String officeHoursEn,
        @Column(name = "interests_pl") @Nullable String interestsPl,
        @Column(name = "interests_en") @Nullable String interestsEn) {
    static final Contact UNKNOWN = new Contact("nobody", null, null, null, null, null, null, null, null);

    /** Who may read the address of the account. */
    public EmailAudience emailAudience() {
        return EmailAudience.valueOf(emailShownTo.toUpperCase(Locale.ROOT));
    }

    public LangDict officeHours() {
        return new LangDict(officeHoursPl, officeHoursEn);
    }

    public LangDict interests() {
        return new LangDict(interestsPl, interestsEn);
    }
}
