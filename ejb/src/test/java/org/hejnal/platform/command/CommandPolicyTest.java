package org.hejnal.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.junit.jupiter.api.Test;

class CommandPolicyTest {
    private static final LangDict NOTHING = new LangDict(null, null);

    private final CommandPolicy policy = new CommandPolicy();

    private enum PostField implements Field {
        TITLE_PL,
        TITLE_EN,
        SENDER_NAME,
        WEIGHT
    }

    private record Parcel(
            @Text(max = 1, message = "Too heavy.") String weight) {}

    @CheckedCommand(fields = PostField.class, pl = "Źle: {field}.", en = "Wrong: {field}.")
    private record Post(
            @EachLanguage(max = 3, message = "At most {max}.")
            LangDict title,

            Optional<@Text(max = 2) @Pattern(regexp = "[a-z]*", message = "Letters, please.") String> senderName,
            Optional<@Valid Parcel> parcel) {}

    @Test
    void whatKeepsTheRulesPasses() {
        assertThatCode(() -> policy.check(post(new LangDict("abc", null), "\uD83D\uDC1Da")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Letters, please.");
        assertThatCode(() -> policy.check(post(new LangDict("abc", null), "ab")))
                .doesNotThrowAnyException();
        assertThatCode(() -> policy.check(new Post(NOTHING, Optional.empty(), Optional.empty())))
                .doesNotThrowAnyException();
    }

    @Test
    void aRefusalNamesTheFieldAndHasWordsForPeople() {
        InvalidValueException refusal = refusal(post(NOTHING, "abc"));
        assertThat(refusal.field()).isEqualTo(PostField.SENDER_NAME);
        assertThat(refusal.message("from")).isEqualTo("1 to 2 characters are expected in from.");
        assertThat(refusal.userMessage("from")).isEqualTo(new LangDict("Źle: from.", "Wrong: from."));
    }

    @Test
    void textsCountTheirCodePointsAndSaySomething() {
        assertThat(refusal(post(NOTHING, " ")).getMessage()).startsWith("1 to 2");
        assertThat(refusal(post(NOTHING, "a\0")).getMessage()).startsWith("1 to 2");
        assertThat(refusal(post(NOTHING, "\uD83D\uDC1D\uD83D\uDC1D")).getMessage())
                .isEqualTo("Letters, please.");
    }

    @Test
    void eachLanguageIsAFieldOfItsOwn() {
        assertThat(refusal(post(new LangDict("abcd", "abcd"), "a")).field()).isEqualTo(PostField.TITLE_PL);
        assertThat(refusal(post(new LangDict("abc", " "), "a")).field()).isEqualTo(PostField.TITLE_EN);
        assertThat(refusal(post(new LangDict(null, "abcd"), "a")).getMessage()).isEqualTo("At most 3.");
    }

    @Test
    void partsAreFieldsByTheirOwnNames() {
        Post post = new Post(NOTHING, Optional.empty(), Optional.of(new Parcel("kg")));
        assertThat(refusal(post).field()).isEqualTo(PostField.WEIGHT);
    }

    @Test
    void theFirstValueIsToldOf() {
        Post post = new Post(new LangDict("abcd", null), Optional.of("ABC"), Optional.of(new Parcel("kg")));
        assertThat(refusal(post).field()).isEqualTo(PostField.TITLE_PL);
        assertThat(refusal(post(NOTHING, "ABC")).getMessage()).startsWith("1 to 2");
    }

    @Test
    void aFieldThatIsMissingIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> CommandPolicy.field(PostField.class, List.of("parcel", "height")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PARCEL_HEIGHT");
    }

    private static Post post(LangDict title, String sender) {
        return new Post(title, Optional.of(sender), Optional.empty());
    }

    private InvalidValueException refusal(Post post) {
        try {
            policy.check(post);
        } catch (InvalidValueException e) {
            return e;
        }
        throw new AssertionError("It was not refused.");
    }
}
