package io.quarkiverse.checkout.console.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.console.LinksPage.Campaign;
import io.quarkiverse.checkout.console.internal.LinkForm.Extra;
import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLimits;
import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.LinkReading;
import io.quarkiverse.checkout.permalink.LinkReading.Readable;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable.Reason;
import io.quarkiverse.checkout.permalink.Permalinks;
import io.quarkiverse.checkout.permalink.Prefill;

/** Makes a link of what was typed, and collects what no link can carry. It does not ask the catalogue. */
final class LinkDraft {

    static final int LONGEST_ID = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,40}");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

    private final LinkForm form;
    private final Permalinks permalinks;
    private final Locale locale;
    private final ConsoleLinkMessages texts;
    private final List<FieldError> errors = new ArrayList<>();
    private final CartLink link;

    /** @param site where shoppers reach the shop */
    LinkDraft(LinkForm form, Permalinks permalinks, String site, Locale locale) {
        this.form = form;
        this.permalinks = permalinks;
        this.locale = locale;
        this.texts = Texts.of(ConsoleLinkMessages.class, locale);
        List<LinkLine> lines = lines();
        List<String> codes = codes();
        Map<String, String> attribution = attribution();
        CartLink typed = new CartLink(lines, codes, Prefill.NONE, attribution, continueTo(site), List.of());
        // what is wrong with the items is told already, and the rest shall be, too
        CartLink read = read(
                errors.isEmpty() ? typed : new CartLink(List.of(), codes, Prefill.NONE, attribution, "", List.of()));
        this.link = lines.isEmpty() && codes.isEmpty() ? null : read;
    }

    /** The link as it reads back; empty if there are errors, or if nothing is asked for yet. */
    Optional<CartLink> link() {
        return errors.isEmpty() ? Optional.ofNullable(link) : Optional.empty();
    }

    /** In the order of the page. */
    List<FieldError> errors() {
        List<String> fields = List.copyOf(form.values().keySet());
        return errors.stream().sorted(Comparator.comparing(error -> fields.indexOf(error.field()))).toList();
    }

    void refuse(String field, String text) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, text));
        }
    }

    List<String> codes() {
        List<String> codes = Stream.of(SEPARATOR.split(form.text(LinkForm.CODES))).filter(Predicate.not(String::isEmpty))
                .map(code -> code.toUpperCase(Locale.ROOT)).distinct().toList();
        if (codes.size() > LinkLimits.MOST_CODES) {
            refuse(LinkForm.CODES, texts.codesTooMany(LinkLimits.MOST_CODES));
        }
        codes.forEach(code -> check(LinkForm.CODES, texts.codes(), code, LinkLimits.LONGEST_CODE));
        return codes;
    }

    private List<LinkLine> lines() {
        List<LinkLine> lines = new ArrayList<>();
        for (int i = 0; i < form.rows().size(); i++) {
            LinkRow row = form.rows().get(i);
            if (!row.isBlank()) {
                check("item." + i, texts.item(), row.item(), LONGEST_ID);
                if (row.units() == 0) {
                    refuse("quantity." + i, texts.quantityWrong(Item.Limits.HIGHEST));
                }
                lines.add(new LinkLine(row.item(), row.units(), row.options()));
            }
        }
        return lines;
    }

    private Map<String, String> attribution() {
        Map<String, String> attribution = new LinkedHashMap<>();
        for (Campaign campaign : Campaign.values()) {
            String text = form.text(campaign.field());
            if (!text.isEmpty()) {
                check(campaign.field(), texts.campaign(campaign), text, LinkLimits.LONGEST_ATTRIBUTION);
                attribution.put(campaign.field(), text);
            }
        }
        for (int i = 0; i < form.extras().size(); i++) {
            Extra extra = form.extras().get(i);
            if (!extra.name().isEmpty() || !extra.value().isEmpty()) {
                checkExtra(i, extra, attribution);
                attribution.put(extra.name(), extra.value());
            }
        }
        return attribution;
    }

    private void checkExtra(int number, Extra extra, Map<String, String> before) {
        check("value." + number, texts.extraValue(), extra.value(), LinkLimits.LONGEST_ATTRIBUTION);
        if (!NAME.matcher(extra.name()).matches()) {
            refuse("name." + number, texts.nameWrong());
        } else if (before.containsKey(extra.name())) {
            refuse("name." + number, texts.nameTwice(extra.name()));
        } else if (extra.value().isEmpty()) {
            refuse("value." + number, texts.valueMissing(extra.name()));
        }
    }

    /** As people type it, or copy it from the address bar: an address of this shop counts as its path. */
    private String continueTo(String site) {
        String typed = form.text(LinkForm.CONTINUE_TO);
        String path = typed.startsWith(site + "/") ? typed.substring(site.length()) : typed;
        if (path.isEmpty()) {
            return "";
        }
        check(LinkForm.CONTINUE_TO, texts.continueTo(), path, LinkLimits.LONGEST_CONTINUE_TO);
        LinkReading reading = permalinks.read(Permalinks.PATH, LinkForm.CONTINUE_TO + "=" + LinkNotes.escape(path));
        if (reading instanceof Readable readable) {
            readable.notes().forEach(note -> refuse(LinkForm.CONTINUE_TO, LinkNotes.text(note, "", texts)));
            return readable.link().continueTo();
        }
        refuse(LinkForm.CONTINUE_TO, Texts.of(locale).fieldTooLong(texts.continueTo(), LinkLimits.LONGEST_CONTINUE_TO));
        return "";
    }

    private CartLink read(CartLink typed) {
        LinkReading reading = permalinks.check(typed);
        if (reading instanceof Readable readable) {
            readable.notes().forEach(note -> {
                String field = LinkNotes.field(note, form);
                refuse(field, LinkNotes.text(note, form.values().getOrDefault(field, ""), texts));
            });
            return readable.link();
        }
        boolean tooLong = ((LinkReading.Unreadable) reading).reason() == Reason.TOO_LONG;
        refuse("", tooLong ? texts.tooLong(LinkLimits.LONGEST_LINK) : texts.unreadable());
        return null;
    }

    private void check(String field, String label, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            refuse(field, Texts.of(locale).fieldTooLong(label, most));
        } else if (CONTROL.matcher(text).find()) {
            refuse(field, Texts.of(locale).fieldCharacters(label));
        }
    }
}
