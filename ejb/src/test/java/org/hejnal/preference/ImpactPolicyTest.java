package org.hejnal.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypeView;
import org.hejnal.platform.LangDict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactPolicyTest {
    /** Powers of ten, so that a sum tells whom it counts. */
    private static final Choosers CHOOSERS = new Choosers(1, 10, 100);

    /** The flags are: the type is enabled, mandatory, sent by default; and the same of the channel. */
    @ParameterizedTest
    @CsvSource({
        "YNY YNY, YNY YNY,   0,   0,   0",
        "YNY YNY, YYY YNY,  10,   0, 111",
        "YNY YNY, YNY YYY,  10,   0, 111",
        "YYY YNY, YNY YNY,   0,  10,   0",
        "YYY YNY, YYY YYY,   0,   0,   0",
        "YNY YNY, YNN YNY,   0, 100,   0",
        "YNN YNY, YNY YNY, 100,   0,   0",
        "YNN YNY, YYN YNY, 110,   0, 111",
        "YNY YNY, NNY YNY,   0, 101,   0",
        "YYY YNY, NYY YNY,   0, 111,   0",
        "NYY YNY, YYY YNY, 111,   0, 111",
        "NNY YNY, NYY YNY,   0,   0,   0",
        "YNY NNY, YYY NNY,   0,   0,   0",
        "YNY NNY, YNY YNY, 101,   0,   0",
        "YNY -,   YNY YNY, 101,   0,   0"
    })
    void thoseWhoChoseCountByWhatTheyChoseAndOthersByTheDefault(
            String before, String after, long getMore, long getLess, long becomeMandatory) {
        assertThat(ImpactPolicy.judge("email", true, carriage(before), carriage(after), CHOOSERS))
                .isEqualTo(new ChannelImpact("email", true, getMore, getLess, becomeMandatory));
    }

    @Test
    void whoSaidNothingOfAChannelIsUndecidedThere() {
        ChoosersOfType counted = new ChoosersOfType(50, Map.of("email", new Choosers(3, 4, 0)));
        assertThat(counted.on("email")).isEqualTo(new Choosers(3, 4, 43));
        assertThat(counted.on("inbox")).isEqualTo(new Choosers(0, 0, 50));
    }

    /** What comes by a channel for other systems is for administrators to say. */
    @Test
    void nobodysChoiceCountsOnAChannelForSystems() {
        Carriage off = forSystems("YNY NNN");
        Carriage on = forSystems("YNN YNN");
        assertThat(ImpactPolicy.judge("jms", true, off, on, new Choosers(3, 4, 5)))
                .isEqualTo(new ChannelImpact("jms", true, 12, 0, 0));
        assertThat(ImpactPolicy.judge("jms", true, on, forSystems("YYN YYN"), new Choosers(3, 4, 5)))
                .as("there is nothing to be mandatory for")
                .isEqualTo(new ChannelImpact("jms", true, 0, 0, 0));
    }

    private static Carriage forSystems(String flags) {
        Carriage carriage = carriage(flags);
        return new Carriage(carriage.type(), false, carriage.pair());
    }

    private static Carriage carriage(String flags) {
        LangDict none = new LangDict(null, null);
        String[] parts = flags.split(" ", -1);
        EventTypeView type =
                new EventTypeView("t", none, none, is(parts[0], 0), is(parts[0], 1), is(parts[0], 2), none, 0);
        return new Carriage(
                type,
                true,
                Optional.of(parts[1])
                        .filter(pair -> !pair.equals("-"))
                        .map(pair -> new EventChannelView(
                                "t:email", "t", "email", is(pair, 0), is(pair, 1), is(pair, 2), 0)));
    }

    private static boolean is(String flags, int index) {
        return flags.charAt(index) == 'Y';
    }
}
