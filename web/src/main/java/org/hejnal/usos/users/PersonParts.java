package org.hejnal.usos.users;

import java.util.List;
import java.util.Map;
import org.hejnal.directory.profile.Employment;
import org.hejnal.directory.profile.Identifiers;
import org.hejnal.directory.profile.Naming;
import org.hejnal.directory.profile.PostalAddress;
import org.hejnal.directory.profile.PreviousName;
import org.hejnal.directory.profile.Room;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.result.DescribedType;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;
import org.jspecify.annotations.Nullable;

/** The objects that only fields of people hold. */
final class PersonParts {
    private static final List<String> PHOTO_SIZES =
            List.of("50x50", "100x100", "100x125", "200x200", "200x250", "400x400", "400x500", "original");
    private static final Map<String, LangDict> ADDRESS_KINDS = Map.of(
            "primary", new LangDict("stały", "permanent"),
            "residence", new LangDict("zamieszkania", "residence"),
            "correspondence", new LangDict("korespondencyjny", "correspondence"),
            "other", new LangDict("inny", "other"));

    static final DescribedType TITLES = own(
            "before|after",
            ResultType.<Naming>builder()
                    .field("before", "Before the name.", Naming::titleBefore)
                    .field("after", "After the name.", Naming::titleAfter));

    static final DescribedType ROOM = own(
            "id|number|building_id|building_name",
            ResultType.<Room>builder()
                    .field("id", "ID of the room.", Room::id)
                    .field("number", "Its number.", Room::number)
                    .field("building_id", "ID of its building.", Room::buildingId)
                    .field("building_name", "The building's name, a LangDict.", Room::buildingName));

    static final DescribedType COUNTRY =
            own("id", ResultType.<String>builder().field("id", "The country's two letters.", country -> country));

    static final DescribedType IDENTIFIERS = own(
            "orcid|pbn_id",
            ResultType.<Identifiers>builder()
                    .field("orcid", "ORCID.", Identifiers::orcid)
                    .field("pbn_id", "ID in Polska Bibliografia Naukowa.", Identifiers::pbnId));

    static final DescribedType ADDRESS = own(
            "type|type_name|address",
            ResultType.<PostalAddress>builder()
                    .field("type", "What it is for.", PostalAddress::kind)
                    .field("type_name", "The same, a LangDict.", address -> ADDRESS_KINDS.get(address.kind()))
                    .field("address", "Its lines.", PostalAddress::address));

    static final DescribedType PREVIOUS_NAME = own(
            "first_name|last_name|until",
            ResultType.<PreviousName>builder()
                    .field("first_name", "The first name.", PreviousName::firstName)
                    .field("last_name", "The last name.", PreviousName::lastName)
                    .field("until", "The last day of it.", PreviousName::validUntil));

    private static final DescribedType UNIT = own(
            "id|name",
            ResultType.<Employment>builder()
                    .field("id", "ID of the unit.", Employment::unitId)
                    .field("name", "Its name, a LangDict.", Employment::unitName));

    private static final DescribedType POSITION_NAME = own(
            "id|name",
            ResultType.<Employment>builder()
                    .field("id", "ID of the position.", Employment::code)
                    .field("name", "Its name, a LangDict.", Employment::name)
                    .field("employment_group", "Nobody keeps groups here: null.", Reference.unkept()));

    static final DescribedType FUNCTION = own(
            "function|faculty|is_official",
            ResultType.<Employment>builder()
                    .field("function", "Its name, a LangDict.", Employment::name)
                    .field("faculty", "The unit, or null.", unit())
                    .field("is_official", "Whether statutes have it.", Employment::isOfficial));

    static final DescribedType POSITION = own(
            "position|faculty",
            ResultType.<Employment>builder()
                    .field(
                            "position",
                            "The position.",
                            Reference.toOwn(POSITION_NAME, ReferenceLoader.inMemory(employment -> employment)))
                    .field("faculty", "The unit, or null.", unit()));

    static final DescribedType PHOTO = own(String.join("|", PHOTO_SIZES), photo());

    private PersonParts() {}

    /** @param url null for none that may be seen */
    record Photo(@Nullable String url) {}

    private static Reference<Employment> unit() {
        return Reference.toOwn(UNIT, ReferenceLoader.inMemory(PersonParts::withUnit));
    }

    private static @Nullable Employment withUnit(Employment employment) {
        return employment.unitId() == null && employment.unitName().isEmpty() ? null : employment;
    }

    private static ResultType.Builder<Photo> photo() {
        ResultType.Builder<Photo> fields = ResultType.<Photo>builder().sparse();
        PHOTO_SIZES.forEach(size -> fields.field(size, "The photo, at most so large.", Photo::url));
        return fields;
    }

    private static DescribedType own(String defaultFields, ResultType.Builder<?> fields) {
        return new DescribedType(UserMethod.NAME, fields.build(), defaultFields);
    }
}
