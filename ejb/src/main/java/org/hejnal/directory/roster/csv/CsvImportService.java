package org.hejnal.directory.roster.csv;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.roster.ImportOrder;
import org.hejnal.directory.roster.RosterReport;
import org.hejnal.directory.roster.RosterService;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;

/** Brings in what a file of comma-separated values says. */
@Stateless
public class CsvImportService {
    @Inject
    RosterService roster;

    /**
     * Reads a file to its end and changes the directory, in one transaction. It has to lie here already: nobody's slow
     * connection holds the transaction.
     *
     * @param file UTF-8, with or without a byte order mark; the first line has the names of the columns; cells are separated
     *     by commas, semicolons or tabs
     * @throws InvalidValueException if the file cannot be read as that, or has unknown columns
     * @throws InvalidStateException if another import is running, or somebody changes the same things at this moment
     */
    public RosterReport importFile(Initiator initiator, ImportOrder order, InputStream file) {
        return roster.bring(initiator, order, CsvSource.open(file));
    }
}
