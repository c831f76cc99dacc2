package io.quarkiverse.checkout.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.ItemOption.Choice;
import io.quarkiverse.checkout.catalog.ItemOption.Text;
import io.quarkiverse.checkout.catalog.ItemOption.Value;
import io.quarkiverse.checkout.catalog.OptionChoices.Invalid;
import io.quarkiverse.checkout.catalog.OptionChoices.Problem;
import io.quarkiverse.checkout.catalog.OptionChoices.Problem.Kind;
import io.quarkiverse.checkout.catalog.OptionChoices.Valid;
import io.quarkiverse.checkout.money.Money;

class OptionChoicesTest {

    private static final Item RING = Item.of("ring", "Ring", Money.of(5000, "EUR")).withOptions(List.of(
            new Choice("size", "Size", true,
                    List.of(new Value("s", "Small", Money.of(0, "EUR")), new Value("l", "Large", Money.of(250, "EUR")))),
            new Text("engraving", "Engraving", false, 8, Money.of(900, "EUR"))));

    @Test
    void answersComeInTheItemsOrderWithTheirSurcharges() {
        Valid valid = valid(Map.of("engraving", "For you", "size", "l"));

        assertThat(valid.values()).containsExactly(Map.entry("size", "l"), Map.entry("engraving", "For you"));
        assertThat(valid.answers()).extracting(OptionChoices.Answer::label).containsExactly("Large", "For you");
        assertThat(valid.surcharge()).isEqualTo(Money.of(1150, "EUR"));
    }

    @Test
    void anEmptyAnswerIsNoneAndCostsNothing() {
        Valid valid = valid(Map.of("size", "s", "engraving", " \t ", "gone", ""));

        assertThat(valid.values()).containsExactly(Map.entry("size", "s"));
        assertThat(valid.surcharge()).isEqualTo(Money.of(0, "EUR"));
    }

    @Test
    void textIsTrimmedAndComposed() {
        assertThat(valid(Map.of("size", " s ", "engraving", "  Zoe\u0308 ")).values()).containsEntry("engraving", "Zo\u00eb");
    }

    @Test
    void lengthCountsCharactersAsPeopleDo() {
        assertThat(valid(Map.of("size", "s", "engraving", "\uD83D\uDC8D".repeat(8))).values()).hasSize(2);
        assertThat(problems(Map.of("size", "s", "engraving", "\uD83D\uDC8D".repeat(9))))
                .containsExactly(new Problem("engraving", Kind.TOO_LONG));
        assertThat(problems(Map.of("size", "s", "engraving", " ".repeat(1_000_000))))
                .containsExactly(new Problem("engraving", Kind.TOO_LONG));
    }

    @Test
    void everyProblemIsNamed() {
        assertThat(problems(Map.of("engraving", "a\u0000b", "colour", "red"))).containsExactly(
                new Problem("size", Kind.MISSING), new Problem("engraving", Kind.UNPRINTABLE),
                new Problem("colour", Kind.NO_SUCH_OPTION));
        assertThat(problems(Map.of("size", "S"))).containsExactly(new Problem("size", Kind.NO_SUCH_CHOICE));
    }

    @Test
    void textThatCannotBePrintedAsItReadsIsRefused() {
        for (String bad : List.of("a\nb", "a\u2028b", "a\u2029b", "a\u202Eb", "a\u202Ab", "a\u2066b", "a\u2069b", "a\uD800b",
                "a\uFFFFb", "a\u0085b")) {
            assertThat(problems(Map.of("size", "s", "engraving", bad)))
                    .containsExactly(new Problem("engraving", Kind.UNPRINTABLE));
        }
        for (String good : List.of("Zo\u00eb & Jo", "\u05d0\u200f!", "\u0915\u094d\u200d\u0937")) {
            assertThat(valid(Map.of("size", "s", "engraving", good)).values()).containsEntry("engraving", good);
        }
    }

    private static Valid valid(Map<String, String> answers) {
        OptionChoices choices = OptionChoices.check(RING, answers);
        assertThat(choices).isInstanceOf(Valid.class);
        return (Valid) choices;
    }

    private static List<Problem> problems(Map<String, String> answers) {
        OptionChoices choices = OptionChoices.check(RING, answers);
        assertThat(choices).isInstanceOf(Invalid.class);
        return ((Invalid) choices).problems();
    }
}
