package io.quarkiverse.checkout.contact;

/** What a person is written to for, apart from what they bought. Leave is given, and taken back, for one of them. */
public enum Purpose {

    /** Mails about a cart that was left. */
    REMINDER(1),

    /** What goes with an order, in mails of their own and below its receipt. */
    RECOMMENDATION(2);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    /** Names it in tokens: 1 to 127, never another one. */
    public int code() {
        return code;
    }
}
