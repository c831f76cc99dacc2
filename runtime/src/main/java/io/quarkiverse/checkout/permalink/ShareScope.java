package io.quarkiverse.checkout.permalink;

/** What a link to a cart lets its holder do. It never lets anybody sign in, and nothing of a person is behind it. */
public enum ShareScope {
    /** See the cart as it is now. */
    VIEW,
    /** Take what was in it into a cart of one's own. */
    COPY,
    /** Change it together with others, until one of them orders it. */
    TOGETHER,
    /** Bring what was left behind back into the cart of this browser: for mails to the cart's own shopper. */
    RECOVER
}
