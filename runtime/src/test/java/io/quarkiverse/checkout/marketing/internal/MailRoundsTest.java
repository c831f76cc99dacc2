package io.quarkiverse.checkout.marketing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Campaign;
import io.quarkiverse.checkout.marketing.Circumstances;
import io.quarkiverse.checkout.marketing.Ledger;
import io.quarkiverse.checkout.marketing.Ledger.Claimed;
import io.quarkiverse.checkout.marketing.Letter;
import io.quarkiverse.checkout.schema.TestDatabase;

/** One kind of mail after the other. */
class MailRoundsTest {

    private static final Ledger LEDGER = new Ledger(TestDatabase.migrated().dataSource(),
            new Ledger.Table(Purpose.REMINDER, "checkout_reminder_step", "episode_id", "step", "checkout_reminder_click"));

    private final List<Campaign<?, ?>> workedOff = new ArrayList<>();
    private final DueMails due = new DueMails(null, null, null, null, null) {
        @Override
        void workOff(List<Campaign<?, ?>> campaigns) {
            workedOff.addAll(campaigns);
        }
    };

    @Test
    void aKindThatFailsDoesNotHoldUpTheOthers() {
        Kind broken = new Kind(true, true);
        Kind off = new Kind(false, false);
        Kind works = new Kind(true, false);

        new MailRounds(List.of(broken, off, works), due, Clock.systemUTC()).round();

        assertThat(workedOff).isEqualTo(List.of(works));
        assertThat(List.of(broken.tidied, off.tidied, works.tidied)).containsExactly(false, false, true);
    }

    /** A kind of mail without any. */
    private static final class Kind implements Campaign<Claimed, String> {

        private final boolean enabled;
        private final boolean broken;
        private boolean tidied;

        private Kind(boolean enabled, boolean broken) {
            this.enabled = enabled;
            this.broken = broken;
        }

        @Override
        public Purpose purpose() {
            return Purpose.REMINDER;
        }

        @Override
        public boolean enabled() {
            return enabled;
        }

        @Override
        public Ledger ledger() {
            return LEDGER;
        }

        @Override
        public void plan(Instant now) {
            if (broken) {
                throw new IllegalStateException("it cannot");
            }
        }

        @Override
        public List<Claimed> claim(Instant now, int most) {
            return List.of();
        }

        @Override
        public Optional<String> look(Claimed claim) {
            return Optional.empty();
        }

        @Override
        public Circumstances circumstances(Claimed claim, Optional<String> subject, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Circumstances hold(Claimed claim, Optional<String> subject, boolean vetoed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Letter write(Claimed claim, String subject) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void tidy(Instant now) {
            tidied = true;
        }
    }
}
