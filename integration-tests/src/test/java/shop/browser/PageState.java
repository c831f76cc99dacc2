package shop.browser;

import shop.testing.PriceChanges;

/** Every page that shoppers meet, in every state that looks different. */
enum PageState {

    HOME {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.open("/");
        }
    },
    LISTING {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.open("/products");
        }
    },
    PRODUCT {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.open("/products/kestrel-pen");
        }
    },
    CART_EMPTY {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.open("/checkout/cart");
        }
    },
    CART {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.buy("linen-notebook").buy("morning-mug");
        }
    },
    CART_ERROR {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.buy("linen-notebook");
            shopper.click(".checkout-aside summary");
            shopper.click(".checkout-aside details button");
            shopper.find(".checkout-alert-error").waitFor();
        }
    },
    CART_SHARED {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            CART.reach(shopper, prices);
            shopper.share("TOGETHER");
            shopper.click(".checkout-links summary");
        }
    },
    CART_JOINT {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            String link = invitation(prices);
            shopper.buy("linen-notebook").open(link).click("#checkout-take");
            shopper.find(".checkout-banner").waitFor();
        }
    },
    SHARED {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.open(invitation(prices));
        }
    },
    PROPOSAL {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.buy("linen-notebook").open("/buy/morning-mug-fennel:2,kestrel-pen-ink:1,gone:1?discounts/codes/0=WELCOME10"
                    + "&line_items/1/options/engraving=For%20Lin");
        }
    },
    LINK_ENDED {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.open("/checkout/shared/none");
        }
    },
    CHECKOUT_EMPTY {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            CART.reach(shopper, prices);
            shopper.goToCheckout();
        }
    },
    CHECKOUT_FILLED {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            CHECKOUT_EMPTY.reach(shopper, prices);
            shopper.autofill().comeToRest();
        }
    },
    CHECKOUT_ERRORS {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            CHECKOUT_EMPTY.reach(shopper, prices);
            shopper.find("#buyer-email").fill("ada");
            shopper.find("#destination-postal-code").fill("12");
            shopper.place();
            shopper.find(".checkout-alert-error").waitFor();
        }
    },
    CHECKOUT_PRICE_CHANGED {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            CHECKOUT_FILLED.reach(shopper, prices);
            shopper.payBy("bank-transfer");
            prices.raise(MUG, 150);
            shopper.letHoldRunOut();
            try {
                shopper.place();
                shopper.find("#checkout-messages .checkout-alert").waitFor();
            } finally {
                prices.raise(MUG, 0);
            }
        }
    },
    PAYMENT {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            CHECKOUT_FILLED.reach(shopper, prices);
            shopper.payBy("card").place();
            shopper.find("text=Choose a test card").waitFor();
            shopper.page().navigate(shopper.orderAddress() + "?returned=true");
            shopper.find("#checkout-checking").waitFor();
        }
    },
    ORDER {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            CHECKOUT_FILLED.reach(shopper, prices);
            shopper.payBy("bank-transfer").order();
        }
    },
    WITHDRAWAL {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            ORDER.reach(shopper, prices);
            shopper.click("#checkout-withdraw");
            shopper.find("#checkout-go-on").waitFor();
        }
    },
    WITHDRAWAL_ERRORS {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            WITHDRAWAL.reach(shopper, prices);
            shopper.click("input[value='some']");
            shopper.find("#email").fill("ada");
            shopper.click("#checkout-go-on");
            shopper.find(".checkout-alert-error").waitFor();
        }
    },
    WITHDRAWAL_CONFIRMATION {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            WITHDRAWAL.reach(shopper, prices);
            shopper.click("#checkout-go-on");
            shopper.find("#checkout-confirm").waitFor();
        }
    },
    WITHDRAWN {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            WITHDRAWAL.reach(shopper, prices);
            shopper.click("input[value='some']");
            shopper.click("input[type='checkbox'] >> nth=0");
            shopper.click("#checkout-go-on");
            shopper.click("#checkout-confirm");
            shopper.find(".checkout-withdrawn").waitFor();
        }
    },
    PROBLEM {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.open("/checkout/orders/unknown");
        }
    },
    CONSOLE_TOTALS {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            signIn(shopper);
            shopper.open("/checkout/console/totals?items=" + MUG + "%3A2%2Clinen-notebook-moss&country=DE"
                    + "&codes=WELCOME10&payment=invoice");
            shopper.find("#checkout-asked").waitFor();
        }
    },
    CONSOLE_LINKS {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            signIn(shopper);
            shopper.open("/checkout/console/links");
            shopper.find("#checkout-built").waitFor();
        }
    },
    CONSOLE_LINKS_BUILT {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            signIn(shopper);
            shopper.open("/checkout/console/links?item.0=kestrel-pen-ink&option.0.engraving=For+Lin&item.1=" + MUG
                    + "&quantity.1=2&utm_source=newsletter&utm_campaign=spring&name.0=utm_term&value.0=gifts"
                    + "&codes=WELCOME10,NOPE&continue_to=/products&q=ink");
            shopper.find("#checkout-built meter").first().waitFor();
        }
    },
    CONSOLE_LINKS_ERRORS {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            signIn(shopper);
            shopper.open("/checkout/console/links?item.0=no-such-thing&item.1=" + MUG + "&quantity.1=0"
                    + "&utm_source=ada@example.org&continue_to=//evil.example&q=zzz");
            shopper.find(".checkout-alert-error").waitFor();
        }
    },
    CONSOLE_SALES {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            for (String from : new String[] { "newsletter", "poster" }) {
                shopper.open("/buy/" + MUG + ":2?attribution/utm_source=" + from + "&attribution/utm_medium=print");
                shopper.find("[name=way]").first().click();
                shopper.find("#checkout-form").waitFor();
                shopper.autofill().payBy("bank-transfer").order();
            }
            signIn(shopper);
            shopper.open("/checkout/console/links/results?days=7");
            shopper.find("#checkout-sales").waitFor();
        }
    },
    CONSOLE_PEOPLE {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            people(shopper, "nobody");
            shopper.find(".checkout-alert-error").waitFor();
        }
    },
    CONSOLE_PEOPLE_HELD {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.buy("morning-mug").goToCheckout().autofill().payBy("bank-transfer");
            shopper.find("#buyer-email").fill(CURIOUS);
            shopper.order();
            people(shopper, CURIOUS);
            shopper.find("#checkout-held").waitFor();
        }
    },
    CONSOLE_PEOPLE_READ {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            CONSOLE_PEOPLE_HELD.reach(shopper, prices);
            shopper.click("[action$='/people/data'] button");
            shopper.find(".checkout-facts").first().waitFor();
        }
    },
    CONSOLE_PEOPLE_CONFIRM {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            CONSOLE_PEOPLE_HELD.reach(shopper, prices);
            shopper.click("[action$='/people/erase'] button");
            shopper.find("#checkout-erase").waitFor();
        }
    },
    CONSOLE_PEOPLE_ERASED {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            CONSOLE_PEOPLE_CONFIRM.reach(shopper, prices);
            shopper.click("#checkout-erase");
            shopper.find("#checkout-receipt").waitFor();
        }
    },
    MAILBOX {
        @Override
        void reach(BrowserShopper shopper, PriceChanges prices) {
            shopper.open("/mailbox");
        }
    };

    private static final String MUG = "morning-mug-fennel";

    private static final String CURIOUS = "curious.browser@example.org";

    private static void people(BrowserShopper shopper, String email) {
        signIn(shopper);
        shopper.open("/checkout/console/people");
        shopper.find("#email").fill(email);
        shopper.find("#email").press("Enter");
    }

    /** Somebody else's. */
    private static String invitation(PriceChanges prices) {
        try (BrowserShopper other = BrowserShopper.with(Device.DESKTOP)) {
            CART.reach(other, prices);
            return other.share("TOGETHER");
        }
    }

    static void signIn(BrowserShopper shopper) {
        shopper.open("/sign-in");
        shopper.find("[name=j_username]").fill("otto");
        shopper.find("[name=j_password]").fill("otto");
        shopper.find("[name=j_password]").press("Enter");
        shopper.page().waitForURL(address -> !address.contains("sign-in"));
    }

    abstract void reach(BrowserShopper shopper, PriceChanges prices);
}
