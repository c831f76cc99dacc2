package io.quarkiverse.checkout.permalink.internal;

import java.util.UUID;

import io.quarkiverse.checkout.checkout.FormFields;

/** What a form calls itself, so that it is not done twice. */
final class Once {

    private static final int LONGEST = 60;

    private Once() {
    }

    /** A form without a name is done each time. */
    static String of(FormFields form) {
        String once = form.text("once");
        return once.isEmpty() || once.length() > LONGEST ? UUID.randomUUID().toString() : once;
    }
}
