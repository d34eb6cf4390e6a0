package org.hejnal.evt.method;

import org.hejnal.declared.DeclaredMethod;
import org.jspecify.annotations.Nullable;

/**
 * One method of the calendar API. A class that implements this is found at start and served under its declared name in
 * both styles; nothing else has to know of it. The session and the arguments have been checked when {@link #call} runs.
 *
 * <pre>{@code
 * @Singleton
 * class DeletePlaceMethod implements EvtMethod {
 *     private static final Argument<OwnedId> PLACE = Argument.required("placeId", EvtTypes.ownedId(), "Which place.");
 *     private final AddressBookService addressBook;
 *
 *     @Inject
 *     DeletePlaceMethod(AddressBookService addressBook) {
 *         this.addressBook = addressBook;
 *     }
 *
 *     @Override
 *     public EvtDeclaration declaration() {
 *         return EvtDeclaration.of("poidelete", "Delete a place").changing().arguments(PLACE).returns("true").build();
 *     }
 *
 *     @Override
 *     public Boolean call(EvtCall call) {
 *         addressBook.deletePlace(call.accountId(), call.get(PLACE));
 *         return true;
 *     }
 * }
 * }</pre>
 */
public interface EvtMethod extends DeclaredMethod<EvtDeclaration> {

    /**
     * Does the work. A {@link org.hejnal.platform.DomainException} or an {@link org.hejnal.evt.error.EvtException} that
     * it throws becomes the API's error.
     *
     * @return a scalar, which goes out as a string; an instant; a {@link EvtObject}; or a map or {@link Iterable} of these. What is null
     *     or an empty {@code Optional} inside of an object is left out.
     */
    @Nullable
    Object call(EvtCall call);
}
