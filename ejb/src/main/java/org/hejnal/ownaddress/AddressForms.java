package org.hejnal.ownaddress;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hejnal.contactpoint.AddressForm;
import org.hejnal.contactpoint.ContactPointField;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** Reads addresses that people type, each as its channel has them. */
@Singleton
class AddressForms {
    private final List<AddressForm> forms;

    @Inject
    AddressForms(@Any Instance<AddressForm> found) {
        forms = found.stream().toList();
    }

    /** @throws InvalidValueException if people enter no addresses on the channel, or the text is none */
    String read(String channelId, String typed) {
        AddressForm form = find(channelId)
                .orElseThrow(() -> new InvalidValueException(
                        ContactPointField.CHANNEL,
                        "People do not enter addresses of this channel themselves.",
                        new LangDict(
                                "Na tym kanale nie można dodawać adresów.",
                                "Addresses of this channel cannot be added.")));
        return form.read(typed)
                .orElseThrow(() -> new InvalidValueException(
                        ContactPointField.ADDRESS,
                        "This is no address of the channel.",
                        new LangDict("Ten adres jest nieprawidłowy.", "This is not a valid address.")));
    }

    private Optional<AddressForm> find(String channelId) {
        return forms.stream().filter(form -> form.channelId().equals(channelId)).findFirst();
    }
}
