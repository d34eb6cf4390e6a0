package org.hejnal.directory.export;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.DirectoryService;
import org.hejnal.platform.PersonalData;

/** Copies what all features know of a person. */
@Stateless
public class ExportService {
    /** Rows of a section at a time, so that an answer takes little memory. */
    public static final int MAX_ROWS = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    @Any
    Instance<PersonalData> found;

    @Inject
    DirectoryService directory;

    @Inject
    AuditService audit;

    /** The names of all sections, in their order. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> sections() {
        return List.copyOf(queries().keySet());
    }

    /**
     * Copies a section.
     *
     * @param section one of {@link #sections()}
     * @param start how many rows to pass over
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ExportPart read(long personId, String section, int start) {
        directory.requireUser(personId);
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT CAST(row_to_json(x) AS text) FROM (" + queries().get(section) + ") x"
                                + " OFFSET :start LIMIT :most",
                        String.class)
                .setParameter("account", personId)
                .setParameter("start", start)
                .setParameter("most", MAX_ROWS + 1)
                .getResultList();
        return new ExportPart(
                rows.stream().limit(MAX_ROWS).map(String.class::cast).toList(), rows.size() > MAX_ROWS);
    }

    /**
     * Writes down that somebody copies another person's data, before they get it.
     *
     * @param section which part; absent for the names of the sections
     */
    public void recordLook(long personId, Optional<String> section, Initiator initiator) {
        directory.requireUser(personId);
        Map<String, String> asked = section.map(name -> Map.of("section", name)).orElse(Map.of());
        audit.recordLook(initiator, AuditedAct.ofPerson("person.export", personId, Map.of(), asked));
    }

    private Map<String, String> queries() {
        Map<String, String> all = new TreeMap<>();
        found.forEach(data -> all.putAll(data.queries()));
        return all;
    }
}
