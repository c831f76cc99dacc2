package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLine;

class PermalinkExtensionTest {

    @Test
    void parametersMakeALink() {
        assertThat(PermalinkExtension.link(Map.of("item", "mug", "quantity", "2", "codes", "SPRING, TEN", "utm_source", "post",
                "continue_to", "/a/../b c", "ref", "")))
                .isEqualTo(CartLink.of(LinkLine.of("mug", 2)).withCodes("SPRING", "TEN")
                        .withAttribution(Map.of("utm_source", "post")).withContinueTo("/a/../b c"));
    }

    @Test
    void pagesAreWrittenInTheirOneForm() {
        assertThat(PermalinkExtension.link(Map.of("item", "mug", "continue_to", "/a/../päge")).continueTo())
                .isEqualTo("/p%C3%A4ge");
    }

    @Test
    void oneIsMeantWithoutAQuantityAndNoneWithAWrongOne() {
        assertThat(PermalinkExtension.link(Map.of("item", "mug")).lines()).containsExactly(LinkLine.of("mug", 1));
        assertThat(PermalinkExtension.link(Map.of("item", "mug", "quantity", "many")).lines())
                .containsExactly(LinkLine.of("mug", 0));
    }

    @Test
    void codesAloneMakeALink() {
        assertThat(PermalinkExtension.link(Map.of("codes", "SPRING"))).isEqualTo(CartLink.of().withCodes("SPRING"));
    }
}
