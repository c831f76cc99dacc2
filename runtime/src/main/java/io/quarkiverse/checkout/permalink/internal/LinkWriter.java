package io.quarkiverse.checkout.permalink.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.Prefill;

/** Writes links. */
final class LinkWriter {

    private static final String PLAIN = "/";

    private LinkWriter() {
    }

    static String path(CartLink link) {
        return ItemPath.write(link.lines());
    }

    static String query(CartLink link) {
        List<String> written = new ArrayList<>();
        options(link.lines(), add(written));
        for (int i = 0; i < link.codes().size(); i++) {
            add(written).accept(LinkFields.CODES + "/" + i, link.codes().get(i));
        }
        prefill(link.prefill(), (name, value) -> {
            if (!value.isEmpty()) {
                add(written).accept(name, value);
            }
        });
        link.attribution().forEach((name, value) -> add(written).accept(LinkFields.ATTRIBUTION + "/" + name, value));
        link.others().forEach(other -> add(written).accept(other.name(), other.value()));
        if (!link.continueTo().isEmpty()) {
            // its one form is percent-encoded already
            written.add(LinkFields.CONTINUE_TO + "=" + link.continueTo());
        }
        return String.join("&", written);
    }

    /** Attribution under its own names, then the other parameters; the attribution counts where a name is in both. */
    static String onward(CartLink link) {
        List<String> written = new ArrayList<>();
        link.attribution().forEach((name, value) -> {
            if (!LinkFields.isField(name)) {
                add(written).accept(name, value);
            }
        });
        link.others().stream().filter(other -> !link.attribution().containsKey(other.name()))
                .forEach(other -> add(written).accept(other.name(), other.value()));
        return String.join("&", written);
    }

    private static void options(List<LinkLine> lines, BiConsumer<String, String> add) {
        for (int i = 0; i < lines.size(); i++) {
            String prefix = LinkFields.LINES + "/" + i + "/" + LinkFields.OPTIONS + "/";
            lines.get(i).options().forEach((name, value) -> add.accept(prefix + name, value));
        }
    }

    private static void prefill(Prefill prefill, BiConsumer<String, String> add) {
        add.accept(LinkFields.EMAIL, prefill.email());
        add.accept(LinkFields.FIRST_NAME, prefill.firstName());
        add.accept(LinkFields.LAST_NAME, prefill.lastName());
        add.accept(LinkFields.PHONE, prefill.phone());
        add.accept(LinkFields.COUNTRY, prefill.addressCountry());
        add.accept(LinkFields.REGION, prefill.addressRegion());
        add.accept(LinkFields.POSTAL_CODE, prefill.postalCode());
        add.accept(LinkFields.PAYMENT, prefill.paymentHandler());
    }

    private static BiConsumer<String, String> add(List<String> written) {
        return (name, value) -> written.add(PercentCode.encode(name, PLAIN) + "=" + PercentCode.encode(value, PLAIN));
    }
}
