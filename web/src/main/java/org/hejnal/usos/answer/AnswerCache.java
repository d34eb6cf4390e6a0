package org.hejnal.usos.answer;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hejnal.platform.RecentlyUsed;
import org.hejnal.usos.oauth.Caller;

/** Keeps the bytes of answers that do not change while a state is the same: the ones asked for last. */
final class AnswerCache {
    private static final int MAX_ANSWERS = 500;

    /** In bytes. What is longer is seldom asked for twice. */
    private static final int MAX_LENGTH = 64 * 1024;

    private final Map<Question, Answer> answers = new RecentlyUsed<>(MAX_ANSWERS);

    /**
     * What an answer depends on.
     *
     * @param method the method's full name
     * @param state what {@code MethodDeclaration.keptWhile} says
     * @param caller who asks, for nobody in particular
     * @param arguments the values by name
     */
    record Question(String method, Object state, Caller caller, Map<String, Object> arguments) {
        Question {
            arguments = Map.copyOf(arguments);
        }
    }

    /** Answers what is kept for the question, or else makes and keeps it. */
    Answer get(Question question, Supplier<Answer> make) {
        return find(question).orElseGet(() -> keep(question, make.get()));
    }

    synchronized int size() {
        return answers.size();
    }

    private synchronized Optional<Answer> find(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    private synchronized Answer keep(Question question, Answer answer) {
        if (answer.body().length <= MAX_LENGTH) {
            answers.put(question, answer);
        }
        return answer;
    }
}
