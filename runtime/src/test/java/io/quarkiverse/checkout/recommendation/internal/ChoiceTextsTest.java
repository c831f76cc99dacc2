package io.quarkiverse.checkout.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.NamedTexts;
import io.quarkiverse.checkout.schema.TestDatabase;

/** What merchants read about a file of pairs, by the names of the texts; and what becomes of it. */
class ChoiceTextsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final RecommendationConsoleMessages TEXTS = NamedTexts.of(RecommendationConsoleMessages.class);

    private final StoredChoices choices = new StoredChoices(DATABASE.dataSource());

    @Test
    void eachFaultIsToldWithItsRow() {
        assertThat(text("item,goes_with\na,b\na,a\n")).isEqualTo("fileRow(3, pairItself(a))");
        assertThat(text("item,goes_with\na,\n")).isEqualTo("fileRow(2, pairId(200))");
        assertThat(text("item,goes_with\na," + "b".repeat(201))).isEqualTo("fileRow(2, pairId(200))");
        assertThat(text("item;goes_with\na;b\n")).isEqualTo("fileColumn(item)");
        assertThat(text("item,goes_with\n\"a,b\n" + "x".repeat(70_000))).isEqualTo("fileRowLong(2)");
        assertThat(choices.pairs(Set.of("a"))).as("nothing is taken").isEmpty();
    }

    @Test
    void aSingleChoiceIsToldWithoutARow() {
        assertThatThrownBy(() -> choices.pair("a", List.of("a"))).isInstanceOfSatisfying(ChoiceFault.class,
                fault -> assertThat(ChoiceTexts.of(fault, TEXTS)).isEqualTo("pairItself(a)"));
    }

    @Test
    void theRowsOfAnItemNeedNotStandTogether() throws IOException {
        assertThat(choices.importPairs(new StringReader("item,goes_with\nc,d\ne,f\nc,g\n"))).isEqualTo(3);

        assertThat(choices.pairs(Set.of("c", "e"))).containsEntry("c", List.of("d", "g")).containsEntry("e", List.of("f"));
    }

    private String text(String csv) {
        return ChoiceTexts.of(catchThrowableOfType(CsvFault.class, () -> choices.importPairs(new StringReader(csv))), TEXTS);
    }
}
