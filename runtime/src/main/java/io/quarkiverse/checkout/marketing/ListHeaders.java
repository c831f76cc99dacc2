package io.quarkiverse.checkout.marketing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What mail programs are told of a kind of mail: what it is called, and how to get rid of it with one click. */
public final class ListHeaders {

    private ListHeaders() {
    }

    /**
     * As RFC 2369, RFC 2919 and RFC 8058 have them.
     *
     * @param name of the kind, such as {@code Reminders}
     * @param host of the shop
     * @param feedbackId for the mail provider's statistics
     */
    public static Map<String, String> of(String name, String host, String unsubscribeUrl, Optional<String> feedbackId) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("List-Unsubscribe", "<" + unsubscribeUrl + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        headers.put("List-Id", name + " <" + name.toLowerCase(Locale.ROOT) + "." + host + ">");
        feedbackId.ifPresent(id -> headers.put("Feedback-ID", id));
        return headers;
    }
}
