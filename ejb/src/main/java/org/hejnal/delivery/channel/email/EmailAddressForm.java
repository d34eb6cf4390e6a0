package org.hejnal.delivery.channel.email;

import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hejnal.contactpoint.AddressForm;

/** E-mail addresses as the directory takes them, and such that a message can be written to. */
@Singleton
public class EmailAddressForm implements AddressForm {
    /** Of the directory's, too: RFC 5321 4.5.3.1.3 without the angle brackets. */
    private static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("[^\\s\\p{Cntrl}@<>]+@[^\\s\\p{Cntrl}@<>]+");

    @Override
    public String channelId() {
        return EmailChannel.ID;
    }

    @Override
    public Optional<String> read(String typed) {
        return Optional.of(Normalizer.normalize(typed.strip(), Normalizer.Form.NFC))
                .filter(address -> address.codePointCount(0, address.length()) <= LONGEST)
                .filter(address -> FORM.matcher(address).matches())
                .filter(EmailAddressForm::canBeWrittenTo);
    }

    private static boolean canBeWrittenTo(String address) {
        try {
            return new InternetAddress(address, true).getAddress().equals(address);
        } catch (AddressException e) {
            return false;
        }
    }
}
