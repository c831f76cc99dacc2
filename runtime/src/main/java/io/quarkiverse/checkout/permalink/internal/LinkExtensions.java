package io.quarkiverse.checkout.permalink.internal;

import java.util.List;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.permalink.OwnLink;
import io.quarkiverse.checkout.permalink.ShareScope;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

/** What templates ask of carts about their links. */
@TemplateExtension
public class LinkExtensions {

    private LinkExtensions() {
    }

    /** Those that still work, the newest first. */
    static List<OwnLink> links(Cart cart) {
        return Arc.container().instance(OwnLinks.class).get().of(cart);
    }

    /** What a shopper can choose from, the least first. */
    @TemplateExtension(namespace = "checkoutShare")
    static List<ShareScope> scopes() {
        return List.of(ShareScope.VIEW, ShareScope.COPY, ShareScope.TOGETHER);
    }
}
