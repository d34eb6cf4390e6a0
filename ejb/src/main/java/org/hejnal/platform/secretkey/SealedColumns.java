package org.hejnal.platform.secretkey;

import java.util.List;

/** A feature that keeps sealed texts. Whatever implements this is found. */
public interface SealedColumns {
    List<SealedColumn> sealedColumns();
}
