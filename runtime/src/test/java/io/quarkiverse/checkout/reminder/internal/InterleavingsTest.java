package io.quarkiverse.checkout.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.checkout.marketing.Decision;
import io.quarkiverse.checkout.marketing.StepState;

/**
 * Everything that can happen to one step, in every order: two workers, each of which may crash between any two of its
 * transactions, leases that end at any time, an order, an unsubscription, an erasure, somebody who comes back, and a clock that
 * jumps ahead or back. The rules and the states are those of the real thing; a transaction is one move of the model.
 */
class InterleavingsTest {

    private static final int WORKERS = 2;

    /** Where a worker is in its own program. */
    enum At {
        NOWHERE,
        CLAIMED,
        MAY_SEND,
        HANDED_OVER
    }

    /** What a careless author might leave out; each must be noticed. */
    enum Carelessness {
        NONE,
        SENDS_WITHOUT_ITS_CLAIM,
        DECIDES_BEFORE_THE_FENCE,
        RESENDS_WHAT_IS_UNKNOWN
    }

    /** @param latest whether nobody has claimed the step after it */
    record Worker(At at, boolean latest, boolean wouldSend, boolean crashed) {

        Worker goTo(At place) {
            return new Worker(place, latest, wouldSend, crashed);
        }
    }

    /** What was committed so far. */
    record World(StepState step, boolean leaseOver, Set<Event> events, int sendings, int handedOver, boolean against,
            List<Worker> workers) {

        boolean has(Event event) {
            return events.contains(event);
        }

        boolean unwanted() {
            return has(Event.ORDER) || has(Event.UNSUBSCRIBED) || has(Event.ERASED);
        }

        World become(StepState next) {
            assertThat(step.canBecome(next)).as("from %s to %s", step, next).isTrue();
            return forced(next);
        }

        World forced(StepState next) {
            return new World(next, false, events, sendings, handedOver, against, workers);
        }

        World after(Event event) {
            Set<Event> all = EnumSet.copyOf(events);
            all.add(event);
            return new World(step, leaseOver, all, sendings, handedOver, against, workers);
        }

        World leaseEnds() {
            return new World(step, true, events, sendings, handedOver, against, workers);
        }

        World handOver() {
            return new World(step, leaseOver, events, sendings, Math.min(2, handedOver + 1), against, workers);
        }

        World sending() {
            return new World(StepState.SENDING, false, events, Math.min(2, sendings + 1), handedOver, against || unwanted(),
                    workers);
        }

        World with(int number, Worker worker) {
            List<Worker> all = new ArrayList<>(workers);
            all.set(number, worker);
            return new World(step, leaseOver, events, sendings, handedOver, against, List.copyOf(all));
        }
    }

    /** What happens once around the workers. */
    enum Event {
        NOTHING,
        ORDER,
        UNSUBSCRIBED,
        ERASED,
        /** What was planned waits until they have left again, which in this model is at once. */
        CAME_BACK,
        CLOCK_AHEAD,
        CLOCK_BACK;

        boolean endsTheEpisode() {
            return this == ORDER || this == UNSUBSCRIBED || this == ERASED;
        }
    }

    private Carelessness careless = Carelessness.NONE;

    @Test
    void inNoOrderOfEventsIsALawBroken() {
        Set<World> worlds = explore();

        System.out.printf("InterleavingsTest: %d states of the world, %d moves between them%n", worlds.size(),
                worlds.stream().mapToInt(world -> moves(world).size()).sum());
        assertThat(worlds.size()).isGreaterThan(10_000);
        assertThat(worlds.stream().flatMap(world -> broken(world).stream())).isEmpty();
        assertThat(worlds.stream().map(World::step).distinct()).as("every outcome comes up").contains(StepState.SENT,
                StepState.UNKNOWN, StepState.SKIPPED, StepState.CANCELLED, StepState.EXPIRED);
        assertThat(worlds.stream().filter(world -> world.step().isFinal()).flatMap(world -> moves(world).stream()))
                .as("what has ended stays as it is").allMatch(world -> world.step().isFinal());
        // what was planned ends: wherever nothing more can happen, the step is final
        assertThat(worlds.stream().filter(world -> moves(world).isEmpty()).map(World::step).distinct()).isNotEmpty()
                .allMatch(StepState::isFinal);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void carelessnessIsNoticed(Carelessness what) {
        careless = what;

        assertThat(explore().stream().flatMap(world -> broken(world).stream())).isNotEmpty();
    }

    private static Optional<String> broken(World world) {
        if (world.sendings() > 1 || world.handedOver() > 1) {
            return Optional.of("twice");
        }
        return world.against() ? Optional.of("after an order, an opt-out or an erasure") : Optional.empty();
    }

    private Set<World> explore() {
        Worker fresh = new Worker(At.NOWHERE, false, false, false);
        Deque<World> open = new ArrayDeque<>(List.of(new World(StepState.PLANNED, false, EnumSet.of(Event.NOTHING), 0, 0,
                false, List.of(fresh, fresh))));
        Set<World> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (World next : moves(open.pop())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    private List<World> moves(World world) {
        List<World> next = new ArrayList<>();
        for (int number = 0; number < WORKERS; number++) {
            Worker worker = world.workers().get(number);
            move(world, number, worker).ifPresent(next::add);
            if (worker.at() != At.NOWHERE && !worker.crashed()) {
                next.add(world.with(number, new Worker(At.NOWHERE, false, false, true)));
            }
        }
        for (Event event : Event.values()) {
            if (!world.has(event)) {
                happen(world, event, next);
            }
        }
        if (!world.leaseOver() && (world.step() == StepState.CLAIMED || world.step() == StepState.SENDING)) {
            next.add(world.leaseEnds());
        }
        return next;
    }

    private static void happen(World world, Event event, List<World> next) {
        World after = world.after(event);
        boolean waiting = world.step() == StepState.PLANNED || world.step() == StepState.CLAIMED;
        if (event.endsTheEpisode() && waiting) {
            next.add(after.become(StepState.CANCELLED));
        }
        if (event == Event.CAME_BACK && waiting) {
            next.add(after.forced(StepState.PLANNED));
        }
        // also where the news of an order, or of who came back, got lost
        if (event != Event.UNSUBSCRIBED && event != Event.ERASED || !waiting) {
            next.add(after);
        }
    }

    private Optional<World> move(World world, int number, Worker worker) {
        return switch (worker.at()) {
            case NOWHERE -> claim(world, number, worker);
            case CLAIMED -> Optional.of(decide(world, number, worker));
            case MAY_SEND -> Optional.of(world.handOver().with(number, worker.goTo(At.HANDED_OVER)));
            case HANDED_OVER -> Optional.of(settle(world, worker).with(number, worker.goTo(At.NOWHERE)));
        };
    }

    private Optional<World> claim(World world, int number, Worker worker) {
        if (world.step() == StepState.SENDING && world.leaseOver()) {
            return Optional.of(world.become(StepState.UNKNOWN));
        }
        boolean lost = world.step() == StepState.CLAIMED && world.leaseOver();
        boolean resend = careless == Carelessness.RESENDS_WHAT_IS_UNKNOWN && world.step() == StepState.UNKNOWN;
        if (world.step() != StepState.PLANNED && !lost && !resend) {
            return Optional.empty();
        }
        World claimed = world.forced(StepState.CLAIMED);
        for (int other = 0; other < WORKERS; other++) {
            Worker them = world.workers().get(other);
            claimed = claimed.with(other, new Worker(them.at(), false, them.wouldSend(), them.crashed()));
        }
        boolean wouldSend = rules(world).state() == StepState.SENDING;
        return Optional.of(claimed.with(number, new Worker(At.CLAIMED, true, wouldSend, worker.crashed())));
    }

    /** With the person locked: the rules see what was committed, and the claim has to be the latest one. */
    private World decide(World world, int number, Worker worker) {
        World gone = world.with(number, worker.goTo(At.NOWHERE));
        boolean mine = world.step() == StepState.CLAIMED && worker.latest();
        if (!mine && careless != Carelessness.SENDS_WITHOUT_ITS_CLAIM) {
            return gone;
        }
        Decision decision = rules(world);
        boolean send = careless == Carelessness.DECIDES_BEFORE_THE_FENCE ? worker.wouldSend()
                : decision.state() == StepState.SENDING;
        if (send) {
            return world.sending().with(number, worker.goTo(At.MAY_SEND));
        }
        return mine && decision.state() != StepState.SENDING ? gone.become(decision.state()) : gone;
    }

    private static World settle(World world, Worker worker) {
        return world.step() == StepState.SENDING && worker.latest() ? world.become(StepState.SENT) : world;
    }

    private static Decision rules(World world) {
        Cases it = new Cases();
        it.ordered = world.has(Event.ORDER) ? Optional.of(Cases.ABANDONED) : Optional.empty();
        it.unsubscribed = world.has(Event.UNSUBSCRIBED) ? Optional.of(Cases.ABANDONED) : Optional.empty();
        it.erased = world.has(Event.ERASED);
        it.now = world.has(Event.CLOCK_AHEAD) ? it.now.plus(Duration.ofDays(30)) : it.now;
        it.now = world.has(Event.CLOCK_BACK) ? it.now.minus(Duration.ofHours(2)) : it.now;
        return it.decide();
    }
}
