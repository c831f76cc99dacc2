package io.quarkiverse.checkout.recommendation.internal;

/** A merchant's choice makes no sense: in English for developers, and in parts for pages. */
final class ChoiceFault extends IllegalArgumentException {

    static final int LONGEST_ID = 200;

    private final String item;

    private ChoiceFault(String message, String item) {
        super(message);
        this.item = item;
    }

    static ChoiceFault itself(String item) {
        return new ChoiceFault("item " + item + " goes with itself; choose another one", item);
    }

    static ChoiceFault noId() {
        return new ChoiceFault("an item's id must have 1 to " + LONGEST_ID + " characters", "");
    }

    /** Which was to go with itself; empty if something else is wrong. */
    String item() {
        return item;
    }
}
