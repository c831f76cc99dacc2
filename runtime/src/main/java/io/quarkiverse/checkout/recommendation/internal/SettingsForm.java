package io.quarkiverse.checkout.recommendation.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;
import io.quarkiverse.checkout.recommendation.RecommendationSettings;

/** Settings as they are typed: a box per place, a number, days with commas between, and a number of days. */
final class SettingsForm {

    static final String NUMBER = "number";
    static final String DAYS = "days";
    static final String FOLLOW_UPS = "followUps";

    private static final Pattern BETWEEN_DAYS = Pattern.compile("[\\s,;]+");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,3}");

    private final Map<String, String> typed;
    private final boolean mails;
    private final RecommendationConsoleMessages texts;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param mails whether the shop can send any */
    SettingsForm(Map<String, String> typed, boolean mails, RecommendationConsoleMessages texts) {
        this.typed = typed;
        this.mails = mails;
        this.texts = texts;
    }

    /** Settings as somebody would have typed them. */
    static Map<String, String> fields(RecommendationSettings settings) {
        Map<String, String> fields = new LinkedHashMap<>();
        settings.places().forEach(place -> fields.put(field(place), "on"));
        fields.put(NUMBER, Integer.toString(settings.number()));
        fields.put(DAYS, settings.days().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        fields.put(FOLLOW_UPS, Integer.toString(settings.followUps()));
        return fields;
    }

    /** The name of a place's box. */
    static String field(RecommendationPlace place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    List<FieldError> errors() {
        return errors;
    }

    /** What was typed; empty if something is wrong with it. */
    Optional<RecommendationSettings> read() {
        Set<RecommendationPlace> places = EnumSet.noneOf(RecommendationPlace.class);
        Stream.of(RecommendationPlace.values()).filter(place -> typed.containsKey(field(place))).forEach(places::add);
        places.stream().filter(place -> place.isMailed() && !mails)
                .forEach(place -> errors.add(new FieldError(field(place), texts.mailsImpossible())));
        String number = typed.getOrDefault(NUMBER, "").strip();
        if (!isBetween(number, 1, RecommendationSettings.MOST_ITEMS)) {
            errors.add(new FieldError(NUMBER, texts.numberWrong(RecommendationSettings.MOST_ITEMS)));
        }
        List<String> days = BETWEEN_DAYS.splitAsStream(typed.getOrDefault(DAYS, "")).filter(day -> !day.isEmpty()).toList();
        checkDays(days);
        String followUps = typed.getOrDefault(FOLLOW_UPS, "0").strip();
        if (!followUps.equals("0")
                && !isBetween(followUps, RecommendationSettings.LEAST_FOLLOW_UPS, RecommendationSettings.LAST_DAY)) {
            errors.add(new FieldError(FOLLOW_UPS, texts.followUpsWrong(RecommendationSettings.LEAST_FOLLOW_UPS,
                    RecommendationSettings.LAST_DAY)));
        }
        return errors.isEmpty()
                ? Optional.of(new RecommendationSettings(places, Integer.parseInt(number),
                        days.stream().map(Integer::valueOf).toList(), Integer.parseInt(followUps)))
                : Optional.empty();
    }

    private void checkDays(List<String> days) {
        if (days.isEmpty() || days.size() > RecommendationSettings.MOST_MAILS
                || !days.stream().allMatch(day -> isBetween(day, 1, RecommendationSettings.LAST_DAY))) {
            errors.add(new FieldError(DAYS,
                    texts.daysWrong(RecommendationSettings.MOST_MAILS, RecommendationSettings.LAST_DAY)));
            return;
        }
        for (int i = 1; i < days.size(); i++) {
            if (Integer.parseInt(days.get(i)) - Integer.parseInt(days.get(i - 1)) < RecommendationSettings.DAYS_APART) {
                errors.add(new FieldError(DAYS, texts.daysClose(days.get(i), days.get(i - 1),
                        RecommendationSettings.DAYS_APART)));
                return;
            }
        }
    }

    private static boolean isBetween(String text, int least, int most) {
        return SMALL_NUMBER.matcher(text).matches() && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }
}
