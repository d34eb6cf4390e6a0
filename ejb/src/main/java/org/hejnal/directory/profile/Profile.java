package org.hejnal.directory.profile;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the directory knows of a person. A part of which nothing is known is null; the lists are read by queries alone. */
@Entity
@Table(name = "profile")
public class Profile {
    @Id
    @Column(name = "account_id")
    private long accountId;

    @Embedded
    private @Nullable Naming naming;

    @Embedded
    private @Nullable Standing standing;

    @Embedded
    private @Nullable Contact contact;

    @Embedded
    private @Nullable CivilData civil;

    @Embedded
    private @Nullable Room room;

    @Embedded
    private @Nullable Identifiers identifiers;

    @Column(name = "phone_numbers")
    private String[] phoneNumbers;

    @Column(name = "mobile_numbers")
    private String[] mobileNumbers;

    @ElementCollection
    @CollectionTable(name = "profile_employment", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "position")
    List<Employment> employments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "profile_address", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "position")
    List<PostalAddress> addresses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "profile_previous_name", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "position")
    List<PreviousName> previousNames = new ArrayList<>();

    protected Profile() {}

    long accountId() {
        return accountId;
    }

    ProfileView view() {
        return new ProfileView(
                requireNonNullElse(naming, Naming.UNKNOWN),
                requireNonNullElse(standing, Standing.UNKNOWN),
                requireNonNullElse(contact, Contact.UNKNOWN),
                requireNonNullElse(civil, CivilData.UNKNOWN),
                Optional.ofNullable(room),
                requireNonNullElse(identifiers, Identifiers.UNKNOWN),
                List.of(phoneNumbers),
                List.of(mobileNumbers));
    }
}
