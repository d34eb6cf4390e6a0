package org.hejnal.evt.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.secondfactor.CodeAttempt;
import org.hejnal.directory.secondfactor.CodeService;
import org.hejnal.directory.secondfactor.SecondFactorService;
import org.hejnal.directory.secondfactor.SecondStep;
import org.hejnal.directory.signin.PasswordSignIn;
import org.hejnal.directory.signin.SignInService;
import org.hejnal.evt.error.EvtError;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtTypes;

/** What both ways of signing in share. */
@Singleton
class SignIn {
    static final Argument<String> IDENTIFIER =
            Argument.required("identifier", EvtTypes.text(254), "What the person signs in with.");
    static final Argument<String> PASSWORD = Argument.required("password", EvtTypes.text(1000), "Their password.");

    static final Argument<String> CODE = Argument.optional(
            "code",
            EvtTypes.text(40),
            "The code of somebody who signs in with a second step, or one of their recovery codes.");

    private final SignInService people;
    private final SecondFactorService secondFactor;
    private final CodeService codes;

    @Inject
    SignIn(SignInService people, SecondFactorService secondFactor, CodeService codes) {
        this.people = people;
        this.secondFactor = secondFactor;
        this.codes = codes;
    }

    /** @throws EvtException if the identifier, the password or the code is wrong; which of the first two is not told */
    PersonView prove(EvtCall call) {
        PersonView person = people.signIn(new PasswordSignIn(
                        call.get(IDENTIFIER).strip(),
                        call.get(PASSWORD),
                        call.origin().address(),
                        call.session().knownBrowser()))
                .orElseThrow(
                        () -> EvtException.of(EvtError.SIGN_IN_FAILED, "The identifier or the password is wrong."));
        takeSecondStep(call, person.id());
        return person;
    }

    private void takeSecondStep(EvtCall call, long accountId) {
        SecondStep step = secondFactor.next(accountId);
        if (step == SecondStep.SET_UP) {
            throw EvtException.of(
                    EvtError.SIGN_IN_FAILED,
                    "People with a role have to set a second step up first, on /password/second-step.");
        }
        boolean isPassed = step == SecondStep.NONE
                || call.find(CODE)
                        .filter(code -> codes.verify(new CodeAttempt(
                                accountId,
                                call.get(IDENTIFIER).strip(),
                                code,
                                call.origin().address(),
                                call.session().knownBrowser())))
                        .isPresent();
        if (!isPassed) {
            throw EvtException.of(EvtError.SIGN_IN_FAILED, "The code is missing or wrong.");
        }
    }
}
