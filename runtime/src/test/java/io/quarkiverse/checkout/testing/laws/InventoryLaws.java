package io.quarkiverse.checkout.testing.laws;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.catalog.ReservationOutcome.Held;
import io.quarkiverse.checkout.catalog.ReservationOutcome.Short;

/** What an {@link Inventory} owes. */
public abstract class InventoryLaws extends HookLaws {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String KEYS = "remember each key with what it took, and answer a repeat as before";

    protected abstract Inventory inventory();

    /** Sets how many units of an item are left to sell, as the host's own stock keeping would. */
    protected abstract void stock(String itemId, long left);

    /** Two items with limited stock. */
    protected List<String> itemIds() {
        return List.of("law-mug", "law-book");
    }

    @Override
    final Object bean() {
        return inventory();
    }

    @Test
    public void aHoldTakesItsUnits() {
        stock(5, 5);
        Reservation two = units(2, 0);
        held(two, inventory().reserve(two), "units that are there can be held");
        left(3, two, "a hold takes its units", "take the units of a hold off what is available");
    }

    @Test
    public void aHoldTakesAllOrNothing() {
        stock(5, 1);
        Reservation tooMany = units(2, 3);
        inventory().reserve(tooMany);
        left(5, tooMany, "a hold takes all of its units or none", "give back what was taken when an item turns out short");
    }

    @Test
    public void aShortageNamesWhatIsLeft() {
        stock(5, 1);
        Reservation tooMany = units(2, 3);
        ReservationOutcome answer = inventory().reserve(tooMany);
        require(new Short(Map.of(second(), 1L)).equals(answer), "a shortage names what is left of what is short", tooMany,
                answer, "answer Short with the item that there is too little of, and how much there is");
    }

    @Test
    public void theSameKeyIsTheSameHold() {
        stock(1, 5);
        Reservation last = units(1, 0);
        inventory().reserve(last);
        held(last, inventory().reserve(last), "the same key is the same hold, even if nothing is left");
        left(0, last, "a repeat takes nothing more", KEYS);
    }

    @Test
    public void aReleasedHoldComesBackOnce() {
        stock(5, 5);
        Reservation two = units(2, 0);
        inventory().reserve(two);
        inventory().release(two.key());
        inventory().release(two.key());
        left(5, two, "a released hold comes back once", "give back what the key held, and forget the key");
    }

    @Test
    public void anUnknownKeyIsIgnored() {
        stock(5, 5);
        Reservation two = units(2, 0);
        inventory().reserve(two);
        ask(key(), unknown -> {
            inventory().release(unknown);
            return true;
        });
        left(3, two, "an unknown key gives nothing back", "give back only what the key held");
    }

    @Test
    public void aConfirmedHoldIsTakenOnce() {
        stock(5, 5);
        Reservation two = units(2, 0);
        inventory().reserve(two);
        held(two, inventory().confirm(two), "what is held can be confirmed");
        held(two, inventory().confirm(two), "what is confirmed can be confirmed again");
        left(3, two, "a confirmed hold is taken once", KEYS);
    }

    @Test
    public void aConfirmedHoldIsNeverGivenBack() {
        stock(5, 5);
        Reservation two = units(2, 0);
        inventory().reserve(two);
        inventory().confirm(two);
        inventory().release(two.key());
        left(3, two, "what is confirmed is not given back", "release only what is held and not confirmed");
    }

    @Test
    public void aHoldThatEndedIsConfirmedIfItCanBeTakenAnew() {
        stock(2, 5);
        Reservation slow = units(2, 0);
        inventory().reserve(slow);
        inventory().release(slow.key());
        Reservation quick = units(1, 0);
        inventory().reserve(quick);
        ReservationOutcome answer = inventory().confirm(slow);
        require(answer instanceof Short, "nothing is confirmed that somebody else holds", slow, answer,
                "confirm takes anew what is not held any more, and answers Short if it cannot");
        inventory().release(quick.key());
        held(slow, inventory().confirm(slow), "what is there can be taken anew");
        left(0, slow, "what was taken anew is taken", "take the units off what is available");
    }

    @Test
    public void oneOfManyGetsTheLastUnit() {
        stock(1, 5);
        List<Reservation> all = List.of(units(1, 0), units(1, 0), units(1, 0), units(1, 0), units(1, 0), units(1, 0),
                units(1, 0), units(1, 0));
        long won = Race.run(runner -> inventory().reserve(all.get(runner))).stream().filter(Held.class::isInstance).count();
        require(won == 1, "one of many who want the last unit at the same time gets it", Race.RUNNERS + " threads",
                won + " got it", "take units with one guarded update (… WHERE left >= wanted), not by reading first");
    }

    @Test
    public void manySubmitsOfOneOrderHoldItOnce() {
        stock(5, 5);
        Reservation two = units(2, 0);
        List<ReservationOutcome> answers = Race.run(runner -> inventory().reserve(two));
        require(answers.stream().allMatch(Held.class::isInstance), "the same key at the same time is one hold", two, answers,
                KEYS);
        left(3, two, "the same key at the same time is one hold",
                "insert the key first: a unique index lets one of them take the units");
    }

    private String first() {
        return itemIds().get(0);
    }

    private String second() {
        return itemIds().get(1);
    }

    private void stock(long first, long second) {
        stock(first(), first);
        stock(second(), second);
    }

    private Reservation units(long first, long second) {
        UUID key = key();
        return new Reservation(key, second == 0 ? Map.of(first(), first) : Map.of(first(), first, second(), second), HOUR);
    }

    private void held(Reservation asked, ReservationOutcome answer, String law) {
        require(answer instanceof Held, law, asked, answer, KEYS);
    }

    private void left(long expected, Reservation after, String law, String mend) {
        Map<String, Long> available = inventory().available(Set.of(first()));
        require(Long.valueOf(expected).equals(available.get(first())), law, after, "available are " + available + ", not "
                + expected, mend);
    }
}
