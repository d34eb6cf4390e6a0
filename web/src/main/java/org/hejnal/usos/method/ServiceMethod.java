package org.hejnal.usos.method;

import org.jspecify.annotations.Nullable;

/**
 * One method of the API. A class that implements this is found at start and served under its declared name; nothing
 * else has to know of it. Signature, rights and arguments have been checked when {@link #call} runs.
 *
 * <pre>{@code
 * @Singleton
 * class CircleMethod implements ServiceMethod {
 *     private static final Argument<String> ID = Argument.required("id", ArgumentTypes.id(), "Which circle.");
 *     private static final Argument<Integer> LIMIT =
 *             Argument.withDefault("limit", ArgumentTypes.integer(1, 200), "20", "How many members at most.");
 *     private final CircleService circles;
 *
 *     @Inject
 *     CircleMethod(CircleService circles) {
 *         this.circles = circles;
 *     }
 *
 *     @Override
 *     public ServiceDeclaration declaration() {
 *         return ServiceDeclaration.of("services/circles/circle", "Get a circle")
 *                 .description("Answers what the token's user may see of a circle.")
 *                 .consumer(Requirement.REQUIRED)
 *                 .token(Requirement.REQUIRED)
 *                 .scopes("events")
 *                 .tls()
 *                 .arguments(ID, LIMIT)
 *                 .returns("The selected fields of the circle.")
 *                 .result("id|name", type())
 *                 .build();
 *     }
 *
 *     private ResultType<CircleView> type() {
 *         return ResultType.<CircleView>builder()
 *                 .field("id", "ID of the circle.", CircleView::id)
 *                 .field("name", "Its name, a LangDict.", CircleView::name)
 *                 .secondary()
 *                 .field("members", "Who is in it.", Reference.toMany("services/users/user", this::members))
 *                 .build();
 *     }
 *
 *     private Map<CircleView, List<UserView>> members(Collection<CircleView> parents, Call call) {
 *         return circles.listMembers(parents);  // one load for all parents
 *     }
 *
 *     @Override
 *     public CircleView call(Call call) {
 *         return circles.get(call.get(ID), call.accountId());
 *     }
 * }
 * }</pre>
 *
 * <p>All texts are for the reference: {@code brief} is plain, the others are HTML. The package says with {@link
 * MethodModule} what its methods are for. Declare the narrowest return type of {@link #call}; the reference tells from
 * it whether one object or a list is answered.
 *
 * <p>A method without {@code result(...)} has no {@code fields} argument and answers a plain value.
 */
public interface ServiceMethod extends DescribedMethod {

    /**
     * Does the work. A {@link org.hejnal.platform.DomainException} or an
     * {@link org.hejnal.usos.error.ApiException} that it throws becomes the API's error.
     *
     * @return with a declared result: one row, a collection of rows, or a map from a string to a row or null; without
     *     one: a string, boolean, number, {@code LangDict}, {@code Instant}, {@code LocalDate}, JSON value, or a map or
     *     collection of these. {@code Map.of()} is the empty success.
     */
    @Nullable
    Object call(Call call);
}
