package org.hejnal.eventtype;

/** The catalogue is being changed here. Fired inside the transaction, it counts once that has succeeded. */
record CatalogueChanged() {}
