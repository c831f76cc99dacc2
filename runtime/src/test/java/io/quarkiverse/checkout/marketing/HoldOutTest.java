package io.quarkiverse.checkout.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.PersonKey;

class HoldOutTest {

    private static final int PEOPLE = 20_000;

    @Test
    void aboutAsManyAsWantedAndAlwaysTheSame() {
        HoldOut tenth = new HoldOut(key("one"), "reminders", 10);

        assertThat(count(tenth)).isCloseTo(PEOPLE / 10, within(PEOPLE / 100));
        assertThat(IntStream.range(0, PEOPLE).mapToObj(HoldOutTest::person).filter(tenth::holds))
                .allMatch(new HoldOut(key("one"), "reminders", 10)::holds)
                .allMatch(new HoldOut(key("one"), "reminders", 20)::holds, "a larger group takes in the smaller one");
    }

    @Test
    void anotherKeyChoosesOthers() {
        HoldOut one = new HoldOut(key("one"), "reminders", 10);
        HoldOut two = new HoldOut(key("two"), "reminders", 10);

        long both = IntStream.range(0, PEOPLE).mapToObj(HoldOutTest::person).filter(one::holds).filter(two::holds).count();
        assertThat(both).isCloseTo(PEOPLE / 100, within(PEOPLE / 200L));
    }

    @Test
    void nobodyWhereNobodyIsWanted() {
        assertThat(count(new HoldOut(key("one"), "reminders", 0))).isZero();
    }

    @Test
    void noMoreThanHalfOfThemAndNoLessThanNone() {
        assertThatThrownBy(() -> new HoldOut(key("one"), "reminders", 51)).hasMessage("hold-out must be 0 to 50 percent");
        assertThatThrownBy(() -> new HoldOut(key("one"), "reminders", -1)).hasMessage("hold-out must be 0 to 50 percent");
        assertThat(count(new HoldOut(key("one"), "reminders", 50))).isCloseTo(PEOPLE / 2, within(PEOPLE / 50));
    }

    private static int count(HoldOut group) {
        return (int) IntStream.range(0, PEOPLE).mapToObj(HoldOutTest::person).filter(group::holds).count();
    }

    private static PersonKey person(int number) {
        return PersonKey.of(ByteBuffer.allocate(16).putInt(number).array());
    }

    private static UnaryOperator<byte[]> key(String secret) {
        return text -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(), "HmacSHA256"));
                return mac.doFinal(text);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
