package io.quarkiverse.checkout.permalink.internal;

import static org.quicktheories.generators.Generate.constant;
import static org.quicktheories.generators.Generate.pick;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.maps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.quicktheories.core.Gen;

import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLimits;
import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.LinkParameter;
import io.quarkiverse.checkout.permalink.Prefill;

/** Links of every kind, with whatever could upset an address. */
final class LinkGen {

    private static final List<String> PIECES = List.of("a", "Z", "0", "7", "-", ".", "_", "~", "/", ":", ",", "%", "%2F", "%00",
            "+", "&", "=", "#", "?", " ", ";", "ä", "e\u0301", "é", "😀", "日本", "ﷺ", "'", "\"", "<b>", "\\", "..", "//",
            "buyer/email",
            "continue_to", "~0", "~1", "{x}", "$", "!", "\u200d", "\u00a0", "\ufeff", "\uffff", "mug", "gid://shop/Variant/1");

    private LinkGen() {
    }

    static Gen<CartLink> links() {
        Gen<CartLink> goods = lists().of(lines()).ofSizeBetween(0, 4).zip(codes(),
                (lines, codes) -> CartLink.of(lines.toArray(LinkLine[]::new)).withCodes(codes.toArray(String[]::new)));
        Gen<CartLink> prefilled = goods.zip(prefills(), CartLink::withPrefill);
        Gen<CartLink> attributed = prefilled.zip(attribution(), CartLink::withAttribution);
        return attributed.zip(continueTo(), others(),
                (link, path, others) -> link.withContinueTo(path).withOthers(others.toArray(LinkParameter[]::new)));
    }

    static Gen<LinkLine> lines() {
        Gen<String> ids = texts(1, 8).map(id -> ItemToken.isId(id) ? id : "mug");
        Gen<Integer> quantities = integers().between(1, 12).mix(pick(List.of(1, 999_999_999)), 10);
        Gen<Map<String, String>> options = maps().of(names("size", "text", "a-b", "0", "_", "x".repeat(40)), values(200))
                .ofSizeBetween(0, 3);
        return ids.zip(quantities, options.mix(constant(Map.of()), 50), LinkLine::new);
    }

    static Gen<String> texts(int fewest, int most) {
        Gen<String> noise = integers().between(0, 0x10FFFF).map(Character::toString)
                .map(text -> Utf8.isText(text) ? text : "x");
        return lists().of(pick(PIECES).mix(noise, 20)).ofSizeBetween(fewest, most).map(list -> String.join("", list));
    }

    private static Gen<String> values(int longest) {
        return texts(1, 6).map(text -> LinkText.printable(text, longest).orElse("x y"));
    }

    private static Gen<String> harmless(int longest) {
        return values(longest).map(text -> Sensitive.isValue(text) ? "x-y" : text);
    }

    private static Gen<String> names(String... names) {
        return pick(List.of(names));
    }

    private static Gen<List<String>> codes() {
        return lists().of(values(LinkLimits.LONGEST_CODE).map(String::strip))
                .ofSizeBetween(0, LinkLimits.MOST_CODES);
    }

    private static Gen<Prefill> prefills() {
        Gen<String> email = pick(
                List.of("", "a@b.co", "o'brien+x@example.ie", "zoë@bücher.example", "!#$%&'*+/=?^_`{|}~@x.co"));
        Gen<String> phone = pick(List.of("", "+49 30 123", "(030) 1/2-3", "00000"));
        Gen<String> country = pick(List.of("", "DE", "US"));
        Gen<String> handler = pick(List.of("", "invoice", "com.example.wallet"));
        Gen<String> line = values(100).map(text -> LinkText.line(text, 100)).map(text -> text.orElse(""))
                .mix(constant(""), 50);
        Gen<String> code = line.map(text -> LinkText.line(text, 20).orElse(""));
        Gen<Prefill> prefill = email.zip(line, line, phone,
                (mail, first, last, number) -> new Prefill(mail, first, last, number, "", "", "", ""));
        return prefill.zip(country, line, code.zip(handler, List::of), (it, land, region, rest) -> new Prefill(it.email(),
                it.firstName(), it.lastName(), it.phone(), land, region, rest.get(0), rest.get(1)))
                .mix(constant(Prefill.NONE), 30);
    }

    private static Gen<Map<String, String>> attribution() {
        Gen<String> names = names("utm_source", "ref", "gclid", "a", "1", "_", "z".repeat(40), "currency", "campaign_2");
        return lists().of(names.zip(harmless(LinkLimits.LONGEST_ATTRIBUTION), Map::entry)).ofSizeBetween(0, 5).map(entries -> {
            Map<String, String> attribution = new LinkedHashMap<>();
            entries.forEach(entry -> attribution.put(entry.getKey(), entry.getValue()));
            return attribution;
        });
    }

    private static Gen<String> continueTo() {
        return texts(0, 8).map(text -> ContinueTo.path("/" + PercentCode.encode(text, "")).orElse(""));
    }

    private static Gen<List<LinkParameter>> others() {
        Gen<String> names = texts(1, 3).mix(names("color", "utm_medium", "q", "page"), 40)
                .map(name -> LinkText.printable(name, LinkLimits.LONGEST_NAME).isPresent() && !Sensitive.isName(name)
                        && !Sensitive.isValue(name) && !LinkFields.isField(LinkFields.pointer(name)) ? name : "x");
        Gen<String> values = harmless(LinkLimits.LONGEST_VALUE).mix(constant(""), 10);
        return lists().of(names.zip(values, LinkParameter::new)).ofSizeBetween(0, 4);
    }
}
