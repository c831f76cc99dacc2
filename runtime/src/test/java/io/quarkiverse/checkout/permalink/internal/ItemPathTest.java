package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable.Reason;
import io.quarkiverse.checkout.permalink.internal.PathItems.Broken;
import io.quarkiverse.checkout.permalink.internal.PathItems.Items;

class ItemPathTest {

    private static final String VARIANT = "gid://shopify/ProductVariant/70881412";
    private static final String VARIANT_TOKEN = "~Z2lkOi8vc2hvcGlmeS9Qcm9kdWN0VmFyaWFudC83MDg4MTQxMg";

    @Test
    void readsAndWritesTheVectorOfTheSpecification() {
        assertThat(ItemToken.encode(VARIANT)).isEqualTo(VARIANT_TOKEN);
        assertThat(ItemToken.decode(VARIANT_TOKEN)).contains(VARIANT);
        assertThat(items("/buy/sku_kit:3," + VARIANT_TOKEN + ":2"))
                .containsExactly(LinkLine.of("sku_kit", 3), LinkLine.of(VARIANT, 2));
    }

    @Test
    void bothFormsOfAnIdAreOneId() {
        assertThat(items("/buy/mug:1,~bXVn:2")).containsExactly(LinkLine.of("mug", 1), LinkLine.of("mug", 2));
        assertThat(ItemToken.encode("mug")).isEqualTo("mug");
    }

    @ParameterizedTest
    @CsvSource({ "A.b_c-9,A.b_c-9", "..,..", "ä,~w6Q", "~,~fg", "%,~JQ", "a b,~YSBi", "a/b,~YS9i", "??>,~Pz8-", "???,~Pz8_" })
    void encodesWhatAPathWouldChange(String id, String token) {
        assertThat(ItemToken.encode(id)).isEqualTo(token);
        assertThat(ItemToken.decode(token)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = { "~", "~bXVn=", "~bXVnMQ==", "~bXVo4", "~a", "~YR", "~YWJ", "~YW+i", "~YW/i", "~bX Vn", "~YQ~",
            "~_w", "~wIA", "~7aCA", "~AA", "~Cg", "~DQ", "~fw", "~wp8", "~YQBi", "", "a b", "ä", "a%20b", "a+b", "a*b" })
    void refusesTokensThatAreNotTheOneFormOfAnId(String token) {
        assertThat(ItemToken.decode(token)).isEmpty();
        assertThat(broken("/buy/" + token + ":1")).isEqualTo(Reason.ITEM);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0", "01", "-1", "+1", "1.0", "1e3", "1000000000", "99999999999999999999", " 1", "1 ", "١",
            "１",
            "a", "1:1", "1/", "1;v=1", "%31" })
    void refusesQuantities(String quantity) {
        assertThat(broken("/buy/mug:" + quantity)).isEqualTo(Reason.QUANTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/buy/mug", "/buy/mug:1,", "/buy/,mug:1", "/buy/mug:1,,mug:1", "/buy/:1", "/buy//mug:1",
            "/buy/mug:1/", "/buy/a/mug:1", "/buy/mug%2F:1", "/buy/mug%252C:1", "/buy/m%75g:1", "/buy/../mug:1", "/buy/%" })
    void refusesOtherPaths(String path) {
        assertThat(ItemPath.read(path)).isInstanceOf(Broken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "buy/mug:1", "/buyer/mug:1", "/buy:1", "/BUY/mug:1", "//buy/mug:1" })
    void isNoLinkElsewhere(String path) {
        assertThat(broken(path)).isEqualTo(Reason.NOT_A_LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/buy", "/buy/" })
    void mayNameNoItems(String path) {
        assertThat(items(path)).isEmpty();
    }

    @Test
    void undoesTheEncodingOfTheThreeDelimitersOnly() {
        assertThat(items("/buy/mug%3A1%2c%7EbXVn%3a2")).containsExactly(LinkLine.of("mug", 1), LinkLine.of("mug", 2));
    }

    @Test
    void namesTheItemBeforeTheQuantity() {
        assertThat(broken("/buy/mug:1,a b:0")).isEqualTo(Reason.ITEM);
        assertThat(broken("/buy/mug:0,a b:1")).isEqualTo(Reason.QUANTITY);
        assertThat(items("/buy/mug:999999999")).containsExactly(LinkLine.of("mug", 999_999_999));
    }

    @Test
    void refusesEveryControlCharacter() {
        assertThat(List.of(0, 9, 10, 13, 27, 31, 127, 128, 133, 159)
                .stream().map(c -> ItemToken.decode(ItemToken.encode("a" + Character.toString(c))))
                .filter(id -> id.isPresent()).collect(Collectors.toList())).isEmpty();
    }

    private static List<LinkLine> items(String path) {
        return ((Items) ItemPath.read(path)).lines();
    }

    private static Reason broken(String path) {
        return ((Broken) ItemPath.read(path)).reason();
    }
}
