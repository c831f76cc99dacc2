package io.quarkiverse.checkout.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.checkout.AddressLabel;
import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.QuarkusUnitTest;

class MessagesInAnApplicationTest {

    @RegisterExtension
    static final QuarkusUnitTest SHOP = Shops.served(jar -> jar.addClasses(EmptyCatalog.class)
            .addAsResource(new StringAsset("cartTitle=Your basket\n"), "messages/checkout.properties")
            .addAsResource(new StringAsset("cartTitle=Ihr Korb\n"), "messages/checkout_de.properties"))
            .overrideConfigKey("quarkus.datasource.db-kind", "postgresql");

    @Test
    void aHostChangesOneTextAndKeepsTheOthers() {
        CheckoutMessages english = MessageBundles.get(CheckoutMessages.class);

        assertThat(english.cartTitle()).isEqualTo("Your basket");
        assertThat(english.cartEmpty()).isEqualTo("Your cart is empty.");
    }

    @Test
    void germanComesAlong() {
        assertThat(in("de").cartTitle()).isEqualTo("Ihr Korb");
        assertThat(in("de").cartEmpty()).isEqualTo("Ihr Warenkorb ist leer.");
        assertThat(in("de").fieldPattern("Postleitzahl", "10115"))
                .isEqualTo("Postleitzahl passt nicht zu diesem Land. Beispiel: 10115.");
    }

    @Test
    void countsReadAsPeopleSayThem() {
        CheckoutMessages english = MessageBundles.get(CheckoutMessages.class);

        assertThat(english.cartUnits(1)).isEqualTo("1 item");
        assertThat(english.cartUnits(3)).isEqualTo("3 items");
        assertThat(english.cartQuantityInvalid(2, 10, 1)).isEqualTo("Please enter a quantity from 2 to 10.");
        assertThat(english.cartQuantityInvalid(2, 10, 2)).endsWith("from 2 to 10, in steps of 2.");
    }

    @Test
    void everyConstantHasATextOfItsOwn() {
        assertThat(Arrays.stream(AddressLabel.values()).map(in("de")::addressLabel).collect(Collectors.toSet()))
                .hasSize(AddressLabel.values().length);
        assertThat(Arrays.stream(DeclineReason.values()).map(in("de")::declined).collect(Collectors.toSet()))
                .hasSize(DeclineReason.values().length);
    }

    private static CheckoutMessages in(String language) {
        return MessageBundles.get(CheckoutMessages.class, Localized.Literal.of(language));
    }
}
