package shop.testing;

import java.net.URI;

import org.eclipse.microprofile.config.ConfigProvider;

/** Where the servers of the tests are. */
public final class ShopAddress {

    private ShopAddress() {
    }

    /** The running shop, without a slash at the end. */
    public static URI shop() {
        return configured("quarkus.checkout.url");
    }

    /** The payment provider; see {@link io.quarkiverse.checkout.testing.ScriptedProvider} for what it answers. */
    public static URI provider() {
        return configured("shop.card.url");
    }

    private static URI configured(String name) {
        return ConfigProvider.getConfig().getValue(name, URI.class);
    }
}
