package org.hejnal.usos.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the bytes of answers that cannot change before the next start: the ones asked for last. */
final class AnswerCache {
    private static final int MAX_ANSWERS = 500;

    private final Map<Question, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Question, Answer> eldest) {
            return size() > MAX_ANSWERS;
        }
    };

    private record Question(String method, Map<String, Object> arguments) {}

    /** Answers what is kept for the method and its arguments, or else makes and keeps it. */
    Answer get(String method, Map<String, Object> arguments, Supplier<Answer> make) {
        Question question = new Question(method, Map.copyOf(arguments));
        return find(question).orElseGet(() -> keep(question, make.get()));
    }

    synchronized int size() {
        return answers.size();
    }

    private synchronized Optional<Answer> find(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    private synchronized Answer keep(Question question, Answer answer) {
        answers.put(question, answer);
        return answer;
    }
}
