package org.hejnal.delivery.bounce;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hejnal.delivery.channel.email.EnhancedStatus;

/**
 * Judges why an e-mail has come back, as the relay's replies are judged: an address fails only by a code that is about addresses.
 * Where two codes contradict each other, and where nothing is known, the address is not to blame.
 */
final class FailurePolicy {
    /** As mail servers say it that give no code. */
    private static final Pattern UNKNOWN_USER = Pattern.compile(
            "(?:no such|unknown|non-?existent) (?:user|recipient|mailbox|account|address|local ?part)"
                    + "|(?:user|recipient|mailbox|account|address) (?:is )?(?:unknown|not found|doesn't exist|does not exist)",
            Pattern.CASE_INSENSITIVE);

    /** Of messages that tell only that it takes longer. */
    private static final Pattern WAITING = Pattern.compile(
            "delayed|has not yet been|not been delivered yet|will (?:keep trying|be retried|continue)|still being retried|this is a warning",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERMANENT = Pattern.compile(
            "permanent (?:fatal )?error|failed permanently|given up|unrecoverable", Pattern.CASE_INSENSITIVE);

    /** Of messages about an e-mail that has not come. Others tell of one that has, such as without its attachment. */
    private static final Pattern FAILED = Pattern.compile(
            "undeliver|(?:not|n't|never) (?:be )?(?:been )?(?:delivered|reach)|unable to (?:deliver|reach)|delivery (?:has |status notification \\()?fail"
                    + "|fail(?:ed|ure)|returned (?:to|mail|message)|reject|refused|bounce|no such|unknown|not found|does(?: not|n't) exist",
            Pattern.CASE_INSENSITIVE);

    private FailurePolicy() {}

    /** @param diagnostic what the other side said, which may tell more than the status */
    static Verdict ofStatus(String status, String diagnostic) {
        List<String> codes = Stream.concat(
                        EnhancedStatus.atBeginningOf(status).stream(), EnhancedStatus.allIn(diagnostic).stream())
                .filter(EnhancedStatus::isTelling)
                .distinct()
                .toList();
        return EnhancedStatus.isWordedAsPassing(diagnostic)
                ? Verdict.GIVEN_UP
                : ofCodes(codes).orElseGet(() -> status.startsWith("4") ? Verdict.GIVEN_UP : ofWords(diagnostic));
    }

    /**
     * Of a message for people: whether it is lost, or only late, is not always told.
     *
     * @param isFailure whether something else than the text says that the e-mail has not come
     */
    static Verdict ofText(String text, boolean isFailure) {
        List<String> codes = EnhancedStatus.allIn(text).stream()
                .filter(EnhancedStatus::isTelling)
                .toList();
        if (!PERMANENT.matcher(text).find() && (WAITING.matcher(text).find() || isOnlyTemporary(codes))) {
            return Verdict.DELAYED;
        }
        return EnhancedStatus.isWordedAsPassing(text)
                ? Verdict.GIVEN_UP
                : ofCodes(codes).orElse(isFailure || FAILED.matcher(text).find() ? Verdict.GIVEN_UP : Verdict.NOTHING);
    }

    private static boolean isOnlyTemporary(List<String> codes) {
        return !codes.isEmpty() && all(codes, code -> code.startsWith("4"));
    }

    private static Optional<Verdict> ofCodes(List<String> codes) {
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                all(codes, EnhancedStatus::isAboutTheAddress)
                        ? Verdict.ADDRESS_FAILED
                        : all(codes, EnhancedStatus::isAboutTheMessage) ? Verdict.REFUSED : Verdict.GIVEN_UP);
    }

    private static boolean all(List<String> codes, Predicate<String> rule) {
        return codes.stream().allMatch(rule);
    }

    private static Verdict ofWords(String diagnostic) {
        return UNKNOWN_USER.matcher(diagnostic).find() && !EnhancedStatus.isWordedAsOfSenders(diagnostic)
                ? Verdict.ADDRESS_FAILED
                : Verdict.GIVEN_UP;
    }
}
