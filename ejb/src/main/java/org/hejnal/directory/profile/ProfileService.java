package org.hejnal.directory.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads what the directory knows of people, of many at once. Those of whom it knows nothing have no entry. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProfileService {
    @PersistenceContext
    EntityManager entities;

    public Map<Long, ProfileView> map(Collection<Long> accountIds) {
        return entities.createQuery("SELECT p FROM Profile p WHERE p.accountId IN :ids", Profile.class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .collect(toMap(Profile::accountId, Profile::view));
    }

    /** Positions and functions, in the order that the directory gives them. */
    public Map<Long, List<Employment>> listEmployments(Collection<Long> accountIds) {
        return list("employments", Employment.class, accountIds);
    }

    public Map<Long, List<PostalAddress>> listAddresses(Collection<Long> accountIds) {
        return list("addresses", PostalAddress.class, accountIds);
    }

    public Map<Long, List<PreviousName>> listPreviousNames(Collection<Long> accountIds) {
        return list("previousNames", PreviousName.class, accountIds);
    }

    private <T> Map<Long, List<T>> list(String list, Class<T> type, Collection<Long> accountIds) {
        return entities.createQuery(
                        "SELECT p.accountId, e FROM Profile p JOIN p." + list + " e WHERE p.accountId IN :ids"
                                + " ORDER BY p.accountId, INDEX(e)",
                        Object[].class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> type.cast(row[1]), toList())));
    }
}
