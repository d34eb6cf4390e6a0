package org.hejnal.circle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A role as the column {@code is_owner}. */
@Converter
public class RoleConverter implements AttributeConverter<CircleRole, Boolean> {
    @Override
    public Boolean convertToDatabaseColumn(CircleRole role) {
        return role == CircleRole.OWNER;
    }

    @Override
    public CircleRole convertToEntityAttribute(Boolean isOwner) {
        return CircleRole.of(isOwner);
    }
}
