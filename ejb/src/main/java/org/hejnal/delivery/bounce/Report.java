package org.hejnal.delivery.bounce;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A message that has come back, as far as it counts.
 *
 * @param recipients what it says of whom; nothing for others than delivery reports
 * @param verdict of all others
 * @param said the reason that they give
 * @param head its own headers, which name the address that it came to
 * @param returned the headers of the e-mail that has come back, and what the report says of that
 */
record Report(List<RecipientStatus> recipients, Verdict verdict, String said, String head, String returned) {
    static Report ofNothing(String head) {
        return new Report(List.of(), Verdict.NOTHING, "", head, "");
    }

    /**
     * What becomes of the e-mail. One for a list, or one that is passed on, may be reported for several recipients: it counts what
     * is said of the address that it went to, or else the best that is said.
     *
     * @param isTo whether the e-mail went to an address
     */
    Judgement judge(Predicate<String> isTo) {
        List<RecipientStatus> meant = recipients.stream()
                .filter(recipient -> recipient.addresses().stream().anyMatch(isTo))
                .toList();
        return (meant.isEmpty() ? recipients : meant)
                .stream()
                        .map(recipient -> new Judgement(recipient.verdict(), recipient.said()))
                        .max(Comparator.comparing(Judgement::verdict))
                        .orElse(new Judgement(verdict, said));
    }

    /** @param said the reason, as the other side words it */
    record Judgement(Verdict verdict, String said) {}
}
