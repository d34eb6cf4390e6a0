package org.hejnal.media;

import org.hejnal.platform.DomainException;
import org.hejnal.platform.ErrorKind;

/** The circle's photos would take more than {@link org.hejnal.platform.Settings#circlePhotoQuota()}. */
public class MediaQuotaExceededException extends DomainException {
    public MediaQuotaExceededException(long circleId, long quota) {
        super(
                ErrorKind.QUOTA_EXCEEDED,
                "The photos of circle " + circleId + " would take more than " + quota + " bytes.");
    }
}
