package io.quarkiverse.checkout.contact;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Somebody whose data is asked for.
 *
 * @param key stands for them in tables that do not hold the address
 * @param address as it was typed
 */
public record Person(PersonKey key, EmailAddress address) {

    /** How the address may stand where it is kept as typed, all in lower case. */
    public List<String> spellings() {
        String text = address.value();
        int domain = text.lastIndexOf('@') + 1;
        String local = text.substring(0, domain);
        String ascii = IDN.toASCII(text.substring(domain), IDN.ALLOW_UNASSIGNED);
        return Stream.of(text, local + ascii, local + IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED))
                .map(spelling -> spelling.toLowerCase(Locale.ROOT)).distinct().toList();
    }
}
