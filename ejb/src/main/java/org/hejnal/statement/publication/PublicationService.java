package org.hejnal.statement.publication;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hejnal.platform.DueWork;

/** Publishes what is due: what was scheduled, what was written for now, and what is to be told again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicationService implements DueWork {
    @Inject
    PublicationRepository publications;

    @Override
    public String title() {
        return "Publication of statements";
    }

    @Override
    public boolean performNext() {
        return publications.publishNext();
    }
}
