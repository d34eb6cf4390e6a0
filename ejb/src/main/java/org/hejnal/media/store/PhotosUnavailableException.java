package org.hejnal.media.store;

import org.hejnal.platform.DomainException;
import org.hejnal.platform.ErrorKind;

/** This node cannot keep photos: its folder is not the one that the others find them in. */
public class PhotosUnavailableException extends DomainException {
    public PhotosUnavailableException() {
        super(
                ErrorKind.UNAVAILABLE,
                "This node of the server takes in no photos: its folder of photos is not the one that its database knows.");
    }
}
