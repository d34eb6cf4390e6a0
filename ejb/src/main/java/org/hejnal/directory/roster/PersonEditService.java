package org.hejnal.directory.roster;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.AuditedChange;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.role.RoleService;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.MissingValueException;
import org.jspecify.annotations.Nullable;

/** Writes single people by the rules that hold for those who are brought in. */
@Stateless
public class PersonEditService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PeopleRosterRepository people;

    @Inject
    PeopleConflictRepository conflicts;

    @Inject
    StageRepository stage;

    @Inject
    PersonRecordService records;

    @Inject
    RoleService roles;

    @Inject
    AuditService audit;

    @Inject
    IdRepository ids;

    @Inject
    Event<HolderEmailChanged> emailChanged;

    /** What can be written of a person, in the order of the page for administrators. */
    public static List<PersonFieldView> fields() {
        return PeopleColumns.ALL.stream()
                .map(RosterColumn::name)
                .filter(name -> !name.equals(PeopleColumns.ID))
                .map(name -> new PersonFieldView(name, Objects.requireNonNull(PeopleColumnTexts.ALL.get(name))))
                .toList();
    }

    /**
     * Makes a person. Somebody who was erased comes back by this alone, and the trail says so.
     *
     * @param id the university's number; absent for one of the hub's
     * @param isOfDirectory whether the directory will name them: then an import that does not may deactivate them
     * @param values by the names of {@link #fields()}, as files write them
     * @return the person's id
     * @throws InvalidStateException with {@link RosterReason#PERSON_EXISTS} if somebody has the id
     * @throws InvalidValueException if a value breaks a rule, or a name is missing
     */
    public long create(Initiator initiator, OptionalLong id, boolean isOfDirectory, Map<String, String> values) {
        long person = id.orElseGet(ids::next);
        if (records.find(person).isPresent()) {
            throw new InvalidStateException(Optional.of(RosterReason.PERSON_EXISTS), "Somebody has this id already.");
        }
        for (String name : List.of(PeopleColumns.FIRST_NAME, PeopleColumns.LAST_NAME)) {
            if (values.getOrDefault(name, "").isBlank()) {
                throw new MissingValueException(new CellField(name), "A person needs a first and a last name.");
            }
        }
        write(initiator, person, values, isOfDirectory ? Speaker.DIRECTORY : Speaker.ADMINISTRATOR);
        record(initiator, "person.create", person, Map.of());
        return person;
    }

    /**
     * Changes a person. What is not given stays; an empty text clears. The next import overrides what it knows better. Where
     * somebody with a role is written to, and what they sign in with, only a directory administrator changes.
     *
     * @param values by the names of {@link #fields()}, as files write them
     * @return whether that changed anything
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     * @throws InvalidValueException if a value breaks a rule
     */
    public boolean update(Initiator initiator, long id, Map<String, String> values) {
        PersonRecord before = records.get(id);
        write(initiator, id, values, Speaker.ADMINISTRATOR);
        tellFormerAddress(before);
        return record(initiator, "person.update", id, before.values());
    }

    /** Whoever took the account over by the new address cannot keep this from its owner. */
    private void tellFormerAddress(PersonRecord before) {
        String former = before.values().get(PeopleColumns.EMAIL);
        boolean isSame =
                Objects.equals(former, records.get(before.id()).values().get(PeopleColumns.EMAIL));
        if (former != null && !isSame && !before.roles().isEmpty()) {
            emailChanged.fire(new HolderEmailChanged(before.id(), former));
        }
    }

    private void write(Initiator initiator, long id, Map<String, String> values, Speaker speaker) {
        RosterSource source = new PersonValuesSource(id, values);
        RosterHeader header = RosterHeader.of(source.header(), people.columns());
        Refusals refusals = new Refusals();
        stage.create(header);
        List<RosterRow> rows = new RosterReader(source, header, refusals).next(1);
        stage.add(header, rows);
        if (isAdministrator(initiator)) {
            conflicts.refuse(header, refusals);
        } else {
            people.refuse(header, refusals);
        }
        refusals.first().stream().findFirst().ifPresent(refused -> {
            throw new InvalidValueException(
                    new CellField(refused.column()),
                    Objects.requireNonNull(refused.reason().en()),
                    refused.reason());
        });
        people.compare(header, speaker);
        try {
            people.apply(initiator, header, speaker);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw DirectoryConflict.explain(e);
        }
    }

    /** Whether it is a person who may give roles anyway, and no application by itself. */
    private boolean isAdministrator(Initiator initiator) {
        return initiator.accountId().isPresent()
                && roles.of(initiator.accountId().getAsLong()).contains(Role.DIRECTORY_ADMINISTRATOR);
    }

    /** @return whether there was anything to write down */
    private boolean record(Initiator initiator, String action, long id, Map<String, @Nullable String> former) {
        AuditedChange change = AuditedChange.of(former, records.get(id).values(), PersonMask::of);
        if (!change.isEmpty()) {
            audit.record(initiator, AuditedAct.ofPerson(action, id, change.before(), change.after()));
        }
        return !change.isEmpty();
    }
}
