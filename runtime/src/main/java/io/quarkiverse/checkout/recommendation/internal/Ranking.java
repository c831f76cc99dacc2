package io.quarkiverse.checkout.recommendation.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.checkout.recommendation.internal.Knowledge.Learned;
import io.quarkiverse.checkout.recommendation.internal.Knowledge.Neighbour;

/**
 * The formula: what goes with some items, for a person who bought others before. The same question about the same knowledge
 * has the same answer, to the last place.
 */
public final class Ranking {

    private final ModelSettings settings;

    public Ranking(ModelSettings settings) {
        this.settings = settings;
    }

    /** Whose knowledge a ranking needs. */
    public Set<String> asked(Collection<String> items, Past past) {
        Comparator<String> most = Comparator.comparingDouble(item -> -past.bought().getOrDefault(item, 0.0));
        Stream<String> before = past.bought().keySet().stream().sorted(most.thenComparing(Comparator.naturalOrder()));
        Set<String> asked = items.stream().sorted().limit(settings.asked())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        before.filter(item -> !asked.contains(item)).limit(Math.max(0, settings.filled() - asked.size())).toList()
                .forEach(asked::add);
        return asked;
    }

    /**
     * @param items in the order or cart at hand
     * @param others to consider too, although nothing speaks for them but that they sell
     * @param allowed what may be answered
     */
    public List<Ranked> rank(Collection<String> items, Past past, Knowledge knowledge, List<Neighbour> others,
            Predicate<String> allowed, int most) {
        Tally tally = new Tally(knowledge, past);
        tally.ask(items);
        others.forEach(other -> tally.candidate(other.item(), other.share()));
        return tally.candidates.values().stream().filter(candidate -> allowed.test(candidate.item)).map(tally::ranked)
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::item)).limit(most).toList();
    }

    /** An item that may be answered, while votes for it are counted. */
    private static final class Candidate {

        final String item;
        final double share;
        double together;
        double strongest;
        String because = "";

        Candidate(String item, double share) {
            this.item = item;
            this.share = share;
        }
    }

    private final class Tally {

        final Map<String, Candidate> candidates = new HashMap<>();
        final Knowledge knowledge;
        final Past past;
        double votes;
        double unsure;

        Tally(Knowledge knowledge, Past past) {
            this.knowledge = knowledge;
            this.past = past;
        }

        void ask(Collection<String> items) {
            Set<String> own = Set.copyOf(items);
            asked(items, past).forEach(item -> {
                double said = settings.past() * past.bought().getOrDefault(item, 0.0);
                vote(item, own.contains(item) ? 1 + said : said);
            });
            past.bought().keySet().forEach(item -> candidate(item, knowledge.of(item).share()));
        }

        /** An item tells how often its neighbours came with it, as far as it is known well enough to tell. */
        private void vote(String item, double said) {
            Learned learned = knowledge.of(item);
            double doubt = settings.doubt() * knowledge.meanWeight();
            double known = learned.weight() + doubt;
            double vote = known == 0 ? said : said * Math.pow(known / doubt, settings.trust());
            votes += vote;
            unsure += known == 0 ? vote : vote * doubt / known;
            for (Neighbour neighbour : learned.neighbours()) {
                Candidate candidate = candidate(neighbour.item(), neighbour.share());
                double share = vote * neighbour.weight() / known;
                candidate.together += share;
                // what is bought as often without the item does not go with it
                if (share > candidate.strongest && neighbour.weight() > known * neighbour.share()) {
                    candidate.strongest = share;
                    candidate.because = item;
                }
            }
        }

        Candidate candidate(String item, double share) {
            return candidates.computeIfAbsent(item, unknown -> new Candidate(unknown, share));
        }

        Ranked ranked(Candidate candidate) {
            double together = votes == 0 ? 0 : (candidate.together + unsure * candidate.share) / votes;
            double expected = Math.max(candidate.share, 1 / Math.max(1, knowledge.orders()));
            double fits = together / Math.pow(expected, settings.damping());
            double again = settings.again() * past.bought().getOrDefault(candidate.item, 0.0) / (past.orders() + 1);
            return new Ranked(candidate.item, fits + again, candidate.because, again > fits);
        }
    }
}
