package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.LinkNote;
import io.quarkiverse.checkout.permalink.LinkNote.Kind;
import io.quarkiverse.checkout.permalink.LinkParameter;
import io.quarkiverse.checkout.permalink.LinkReading.Readable;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable.Reason;
import io.quarkiverse.checkout.permalink.Prefill;

/** What each part of a query does, and what is left out. */
class LinkReaderTest {

    private static final LinkLine MUG = LinkLine.of("mug", 1);

    @ParameterizedTest
    @ValueSource(strings = { "buyer/email=a@b.co&/buyer/email=c@d.co", "buyer/email=a@b.co&buyer/email=a@b.co",
            "//buyer/email=a@b.co&buyer%2Femail=c@d.co", "/buyer/email=%zz&buyer/email=a@b.co",
            "buyer/email&buyer/email=a@b.co" })
    void usesNoneOfSeveralValuesOfAField(String query) {
        Readable read = read("/buy/mug:1", query);

        assertThat(read.link()).isEqualTo(CartLink.of(MUG));
        assertThat(read.notes()).containsExactly(new LinkNote(Kind.AMBIGUOUS, "buyer/email"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "continue_to=/a&continue_to=/b", "continue_to=/a&continue_to=/a",
            "continue_to=/a&/continue_to=/b" })
    void goesNowhereInParticularForSeveralDestinations(String query) {
        Readable read = read("/buy/mug:1", query);

        assertThat(read.link().continueTo()).isEmpty();
        assertThat(read.notes()).containsExactly(new LinkNote(Kind.AMBIGUOUS, "continue_to"));
    }

    @Test
    void anAmbiguousFieldSpoilsNoOther() {
        Readable read = read("/buy/mug:1", "discounts/codes/1=B&discounts/codes/0=A&/discounts/codes/1=C&discounts/codes/7=D");

        assertThat(read.link().codes()).containsExactly("A", "D");
        assertThat(read.notes()).containsExactly(new LinkNote(Kind.AMBIGUOUS, "discounts/codes/1"));
    }

    @Test
    void thePathOverrulesTheQuery() {
        Readable read = read("/buy/mug:2", "line_items/0/quantity=5&line_items/0/item/id=cup&line_items/0/options/colour=red");

        assertThat(read.link().lines()).containsExactly(new LinkLine("mug", 2, Map.of("colour", "red")));
        assertThat(read.notes()).containsExactlyInAnyOrder(new LinkNote(Kind.OVERRULED, "line_items/0/quantity"),
                new LinkNote(Kind.OVERRULED, "line_items/0/item/id"));
    }

    @Test
    void theQueryMayNameTheItemsWhereThePathDoesNot() {
        Readable read = read("/buy", "line_items/5/quantity=2&line_items/5/item/id=~a%20b&line_items/2/item/id=mug"
                + "&line_items/2/quantity=1&line_items/5/options/size=L&line_items/7/quantity=3&line_items/8/item/id=cup"
                + "&line_items/9/item/id=a%0Ab&line_items/9/quantity=01");

        assertThat(read.link().lines()).containsExactly(MUG, new LinkLine("~a b", 2, Map.of("size", "L")));
        assertThat(read.notes()).containsExactlyInAnyOrder(new LinkNote(Kind.INVALID, "line_items/7"),
                new LinkNote(Kind.INVALID, "line_items/8"), new LinkNote(Kind.INVALID, "line_items/9/item/id"),
                new LinkNote(Kind.INVALID, "line_items/9/quantity"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "line_items/1/options/size=L", "line_items/00/options/size=L", "line_items/-/options/size=L",
            "line_items/0/options/Size=L", "line_items/0/options/a~1b=L", "line_items/0/selling_plan=x", "line_items/0=x",
            "line_items", "buyer=x", "buyer/unknown=foo", "buyer/email/=a@b.co", "context/language=en", "context/currency=USD",
            "context/payment/1/handler=x", "totals/0/amount=1", "status=completed", "currency=USD", "id=1", "order/id=1",
            "discounts/codes=A", "discounts/codes/00=A", "discounts/codes/01=A", "discounts/codes/99999=A",
            "discounts/applied/0/amount=5", "attribution/UTM=x", "attribution/a~1b=x", "attribution/a/b=x", "attribution=x",
            "continue_url=https://evil.example", "signals/dev.ucp.buyer_ip=1", "fulfillment/methods/0/type=pickup",
            "payment/instruments/0/credential=x", "consent/marketing=true", "ucp/version=1", "ap2/x=1", "continue_to/x=/a" })
    void leavesOutFieldsThatLinksCannotSet(String query) {
        Readable read = read("/buy/mug:1", query);

        assertThat(read.link()).isEqualTo(CartLink.of(MUG));
        assertThat(read.notes()).containsExactly(new LinkNote(Kind.UNSUPPORTED, query.replaceAll("=.*", "")));
    }

    @ParameterizedTest
    @CsvSource({ "buyer/email,nobody", "buyer/email,a@b.co%0d%0aBcc:x", "buyer/email,", "buyer/first_name,%20",
            "buyer/first_name,a%00b", "buyer/last_name,a%E2%80%AEx", "buyer/phone_number,+4930", "buyer/phone_number,call",
            "context/address_country,DEU", "context/address_country,D1", "context/postal_code,123456789012345678901",
            "context/payment/0/handler,a/b", "discounts/codes/0,", "discounts/codes/0,%0a", "discounts/codes/0,%E2%80%A8",
            "attribution/ref,", "attribution/ref,%07", "line_items/0/options/text,%20", "buyer/email,%ff", "buyer/email,%4" })
    void leavesOutValuesThatAreNone(String field, String value) {
        Readable read = read("/buy/mug:1", field + "=" + (value == null ? "" : value));

        assertThat(read.link()).isEqualTo(CartLink.of(MUG));
        assertThat(read.notes()).containsExactly(new LinkNote(Kind.INVALID, field));
    }

    @Test
    void takesThePrefillAsPeopleTypeIt() {
        Readable read = read("/buy/mug:1", "buyer/email=%20zoe%CC%88@example.org&buyer/first_name=Zo%C3%AB++M&buyer/last_name=D"
                + "&buyer/phone_number=%2B49+30+1&context/address_country=de&context/address_region=Berlin"
                + "&context/postal_code=10115&context/payment/0/handler=com.example.wallet");

        assertThat(read.notes()).isEmpty();
        assertThat(read.link().prefill()).isEqualTo(new Prefill("zoë@example.org", "Zoë M", "D", "+49 30 1", "DE", "Berlin",
                "10115", "com.example.wallet"));
        assertThat(read.link().toString()).doesNotContain("zoë", "Zoë", "10115");
    }

    @Test
    void aPlusIsASpaceExceptInTheDestination() {
        CartLink link = read("/buy/mug:1", "continue_to=/a+b&q=a+b%2Bc&discounts/codes/0=A+B").link();

        assertThat(link.continueTo()).isEqualTo("/a%2Bb");
        assertThat(link.others()).containsExactly(new LinkParameter("q", "a b+c"));
        assertThat(link.codes()).containsExactly("A B");
    }

    @Test
    void keepsOtherParametersInOrderAndAsOftenAsTheyCome() {
        Readable read = read("/buy/mug:1", "b=2&a=1&&b=&c&buyer~1x=3&Buyer=4&%C3%A4=%F0%9F%98%80&x%3D=%26&q==");

        assertThat(read.notes()).isEmpty();
        assertThat(read.link().others()).containsExactly(new LinkParameter("b", "2"), new LinkParameter("a", "1"),
                new LinkParameter("b", ""), new LinkParameter("c", ""), new LinkParameter("buyer~1x", "3"),
                new LinkParameter("Buyer", "4"), new LinkParameter("ä", "😀"), new LinkParameter("x=", "&"),
                new LinkParameter("q", "="));
    }

    @ParameterizedTest
    @CsvSource({ "access_token=secret,access_token", "ref=alice%40example.com,ref", "ref=alice%2540example.com,ref",
            "Buyer/email=x,Buyer/email", "attribution/ref=a%40b.co,attribution/ref", "attribution/token=x,attribution/token",
            "card=4111+1111+1111+1111,card", "alice@example.com=1,''", "password=%zz,password" })
    void leavesSecretsAndPersonalDataBehind(String query, String field) {
        Readable read = read("/buy/mug:1", query);

        assertThat(read.link()).isEqualTo(CartLink.of(MUG));
        assertThat(read.notes()).containsExactly(new LinkNote(Kind.SENSITIVE, field));
    }

    @ParameterizedTest
    @CsvSource({ "a=%0d%0ax,a", "a=%00,a", "a=%zz,a", "a%0ab=1,''", "%zz=1,''", "=1,''", "%20=1,' '" })
    void leavesOutParametersThatCannotBeShown(String query, String field) {
        Readable read = read("/buy/mug:1", query);

        assertThat(read.link()).isEqualTo(CartLink.of(MUG));
        assertThat(read.notes()).containsExactly(new LinkNote(Kind.INVALID, field));
    }

    @Test
    void leavesOutDestinationsElsewhere() {
        assertThat(read("/buy/mug:1", "continue_to=//evil.example").notes())
                .containsExactly(new LinkNote(Kind.UNSAFE_DESTINATION, "continue_to"));
        assertThat(read("/buy/mug:1", "continue_to").notes())
                .containsExactly(new LinkNote(Kind.UNSAFE_DESTINATION, "continue_to"));
        Readable search = read("/buy/mug:1", "continue_to=/search?q=cup");
        assertThat(search.link().continueTo()).isEqualTo("/search");
        assertThat(search.notes()).containsExactly(new LinkNote(Kind.UNSUPPORTED, "continue_to"));
    }

    @Test
    void holdsItsLimits() {
        assertThat(read("/buy/" + many(101, i -> "a:1", ","), "").link().lines()).hasSize(100);
        assertThat(read("/buy/" + many(101, i -> "a:1", ","), "").notes())
                .containsExactly(new LinkNote(Kind.TOO_MANY, "line_items"));
        Readable many = read("/buy", many(6, i -> "discounts/codes/" + i + "=C" + i, "&") + "&"
                + many(11, i -> "attribution/a" + i + "=" + i, "&"));
        assertThat(many.link().codes()).hasSize(5).doesNotContain("C5");
        assertThat(many.link().attribution()).hasSize(10).doesNotContainKey("a10");
        assertThat(many.notes()).containsExactlyInAnyOrder(new LinkNote(Kind.TOO_MANY, "discounts/codes"),
                new LinkNote(Kind.TOO_MANY, "attribution"));
        assertThat(read("/buy", "a=" + "x".repeat(200)).link().others()).hasSize(1);
        assertThat(read("/buy", "a=" + "x".repeat(201)).notes()).containsExactly(new LinkNote(Kind.INVALID, "a"));
        assertThat(read("/buy", "attribution/a=" + "x".repeat(101)).link().attribution()).isEmpty();
        assertThat(read("/buy", "discounts/codes/0=" + "x".repeat(61)).link().codes()).isEmpty();
        assertThat(read("/buy/mug:1", "line_items/0/options/text=" + "%C3%A4".repeat(200)).notes()).isEmpty();
        assertThat(read("/buy/mug:1", "line_items/0/options/text=" + "x".repeat(201)).notes()).hasSize(1);
    }

    @Test
    void isUnreadableBeyondItsLimits() {
        assertThat(unreadable("/buy/mug:1", many(101, i -> "a", "&"))).isEqualTo(Reason.TOO_MANY_PARAMETERS);
        assertThat(unreadable("/buy/mug:1", "a".repeat(2_560 - 10))).isEqualTo(Reason.TOO_LONG);
        assertThat(read("/buy/mug:1", "a".repeat(2_560 - 11)).link().lines()).containsExactly(MUG);
        assertThat(unreadable("/buy/mug:0", "")).isEqualTo(Reason.QUANTITY);
    }

    private static String many(int count, IntFunction<String> part, String between) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
    }

    private static Readable read(String path, String query) {
        return (Readable) LinkReader.read(path, query);
    }

    private static Reason unreadable(String path, String query) {
        return ((Unreadable) LinkReader.read(path, query)).reason();
    }
}
