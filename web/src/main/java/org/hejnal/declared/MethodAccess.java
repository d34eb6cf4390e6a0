package org.hejnal.declared;

import java.util.List;

/**
 * Who may call a method.
 *
 * @param consumer whether the call must be signed by an application
 * @param token whether it must be made for a person
 * @param session whether somebody must be signed in in a session of the calendar API. A method that takes a token takes
 *     a session of the product's own pages in its place, and says nothing of it here
 * @param scopes what the person's token must allow; empty for nothing in particular
 * @param tls whether plain HTTP is refused
 * @param administrative whether the application must hold the method in its list of administrative ones
 * @param roles wire names of roles that a person may call it with, whose token the call carries; an application that holds
 *     it as administrative may as well. Empty where no role is asked for
 * @param changing whether a call changes something
 */
public record MethodAccess(
        Requirement consumer,
        Requirement token,
        Requirement session,
        List<String> scopes,
        boolean tls,
        boolean administrative,
        List<String> roles,
        boolean changing) {}
