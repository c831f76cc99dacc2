package io.quarkiverse.checkout.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** {@code -Dcheckout.seed} repeats a run. */
class MerchantTextTest {

    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());
    private static final List<String> TRICKS = List.of("{shop}", "{item}", "{config:property('quarkus.datasource.password')}",
            "{#for i in 9}{/for}", "${7*7}", "\\1", "$0", "\r\nBcc: x@example.org", "<b>", "{{count}}", "%s", "\u2028");

    @Test
    void placesAreFilledIn() {
        assertThat(new MerchantText("Your {item} at {shop}").fill(Map.of("item", "Mug", "shop", "Fennel & Fold")))
                .isEqualTo("Your Mug at Fennel & Fold");
    }

    @Test
    void whatIsFilledInIsTextAndNothingElse() {
        System.out.println("MerchantTextTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String item = TRICKS.get(random.nextInt(TRICKS.size())) + TRICKS.get(random.nextInt(TRICKS.size()));

            String filled = new MerchantText("a {item} b").fill(Map.of("item", item, "shop", "SHOP", "count", "COUNT"));

            assertThat(filled).isEqualTo("a " + item.replaceAll("[\\p{Cc}\\u2028]+", " ") + " b");
        }
    }

    @Test
    void whatTheMerchantWritesHasNoLogic() {
        String text = "{#if item}{item.name}{/if} ${shop} {config:x}";

        assertThat(new MerchantText(text).fill(Map.of("item", "Mug", "shop", "Shop")))
                .isEqualTo("{#if item}{item.name}{/if} $Shop {config:x}");
    }

    @Test
    void anUnknownPlaceIsRefused() {
        assertThatThrownBy(() -> new MerchantText("Dear {name}")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }
}
