package io.quarkiverse.checkout.checkout;

import static io.quarkiverse.checkout.checkout.JurisdictionProfile.ButtonWording.ORDER_WITH_OBLIGATION_TO_PAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Sale;
import io.quarkiverse.checkout.contact.Destination;

/**
 * The rules of the default profile. Help for engineers, not legal advice; {@code src/docs/guide/legal.md} explains each row
 * and says what is left to the shop. A profile of the shop's own can start from them: {@code LegalRules.of(sale)}.
 */
public final class LegalRules {

    private static final Set<String> EU = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR",
            "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final Set<String> EEA_ONLY = Set.of("IS", "LI", "NO");

    private static final UnaryOperator<Rules> BUTTON = rules -> rules.withButton(ORDER_WITH_OBLIGATION_TO_PAY);
    private static final UnaryOperator<Rules> WITHDRAWAL = rules -> rules.withWithdrawal(14);
    private static final UnaryOperator<Rules> MET_EVERYWHERE = UnaryOperator.identity();

    /** What holds for many comes first, as later rows win. */
    private static final List<LegalRule> ROWS = List.of(
            row("EEA", "2000-03-18", "Directive 98/6/EC, art. 2(a) and 3(1)", Rules::withTaxInPrices),
            row("EEA", "2000-03-18", "Directive 98/6/EC, art. 3(1) and 4", Rules::withBasePrice),
            row("EEA", "2014-06-13", "Directive 2011/83/EU, art. 8(2)", BUTTON),
            row("EEA", "2014-06-13", "Directive 2011/83/EU, art. 22", MET_EVERYWHERE),
            row("EU", "2022-05-28", "Directive 98/6/EC, art. 6a", Rules::withPriorPrice),
            row("EU", "2026-06-19", "Directive 2011/83/EU, art. 11a", WITHDRAWAL),
            row("DE", "2014-06-13", "BGB § 312j(3)", BUTTON),
            row("DE", "2022-05-28", "PAngV §§ 3 and 6", Rules::withTaxInPrices),
            row("DE", "2022-05-28", "PAngV § 4", Rules::withBasePrice),
            row("DE", "2022-05-28", "PAngV § 11", Rules::withPriorPrice),
            row("DE", "2026-06-19", "BGB § 356a", WITHDRAWAL),
            row("FR", "2016-07-01", "Code de la consommation, art. L221-14", BUTTON),
            row("FR", "2022-05-28", "Code de la consommation, art. L112-1-1", Rules::withPriorPrice),
            row("FR", "2026-06-19", "Code de la consommation, art. L221-21 and D221-5", WITHDRAWAL),
            row("GB", "2014-06-13", "Consumer Contracts Regulations 2013, reg. 14", BUTTON),
            row("GB", "2004-07-22", "Price Marking Order 2004, art. 4", Rules::withTaxInPrices),
            row("GB", "2004-07-22", "Price Marking Order 2004, art. 5", Rules::withBasePrice),
            row("GB", "2025-04-06", "Digital Markets, Competition and Consumers Act 2024, s. 230", MET_EVERYWHERE),
            row("US", "2025-05-12", "16 CFR part 464", MET_EVERYWHERE),
            row("US-CA", "2024-07-01", "California Civil Code § 1770(a)(29)", MET_EVERYWHERE));

    private LegalRules() {
    }

    /** All rows of the table. */
    public static List<LegalRule> rows() {
        return ROWS;
    }

    /** What the rows ask for that hold where the buyer is, on the day of the sale. */
    public static Rules of(Sale sale) {
        Rules rules = Rules.PLAIN;
        for (LegalRule row : ROWS) {
            if (holds(row, sale)) {
                rules = row.effect().apply(rules);
            }
        }
        return rules;
    }

    private static boolean holds(LegalRule row, Sale sale) {
        return !sale.day().isBefore(row.since()) && covers(row.place(), sale.buyer());
    }

    private static boolean covers(String place, Destination buyer) {
        return switch (place) {
            case "EU" -> EU.contains(buyer.country());
            case "EEA" -> EU.contains(buyer.country()) || EEA_ONLY.contains(buyer.country());
            default -> place.equals(buyer.country()) || place.equals(buyer.country() + '-' + buyer.region());
        };
    }

    private static LegalRule row(String place, String since, String source, UnaryOperator<Rules> effect) {
        return new LegalRule(place, LocalDate.parse(since), source, effect);
    }
}
