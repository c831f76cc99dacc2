package io.quarkiverse.checkout.quote.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import io.quarkiverse.checkout.quote.Total.Type;
import io.quarkiverse.checkout.quote.internal.Scenario.GivenFee;
import io.quarkiverse.checkout.quote.internal.Scenario.Line;
import io.quarkiverse.checkout.quote.internal.Scenario.Promotion;

/**
 * What a generated cart costs, worked out in decimals and without any of our classes for money: the second opinion on
 * the pipeline.
 */
final class TotalsOracle {

    private static final MathContext EXACT = new MathContext(60);

    private final Scenario scenario;
    private final int digits;
    private final BigDecimal unit;
    private final Map<Type, BigDecimal> rows = new EnumMap<>(Type.class);
    private final Map<String, BigDecimal> left = new TreeMap<>();
    private BigDecimal tax = BigDecimal.ZERO;

    TotalsOracle(Scenario scenario) {
        this.scenario = scenario;
        this.digits = scenario.currency().getDefaultFractionDigits();
        this.unit = BigDecimal.ONE.movePointLeft(digits);
        scenario.lines().forEach(line -> left.put(line.id(), subtotal(line)));
        rows.put(Type.SUBTOTAL, sum(scenario.lines(), this::subtotal));
        boolean freeDelivery = discounts();
        BigDecimal delivered = delivery(freeDelivery);
        BigDecimal goods = left.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        scenario.lines().forEach(line -> tax(left.get(line.id()), line.taxClass()));
        tax(delivered, "standard");
        scenario.fees().values().forEach(fee -> fee(fee, goods));
        if (!scenario.taxIncluded()) {
            add(Type.TAX, tax);
        }
        BigDecimal total = rows.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal coin = scenario.decimal(scenario.coin());
        BigDecimal rounded = total.divide(coin, 0, RoundingMode.HALF_UP).multiply(coin);
        add(Type.ROUNDING, rounded.subtract(total));
        rows.put(Type.TOTAL, rounded);
    }

    /** The amount of a row; zero if there is none. */
    BigDecimal row(Type type) {
        return rows.getOrDefault(type, BigDecimal.ZERO);
    }

    /** All taxes, included or added. */
    BigDecimal tax() {
        return tax;
    }

    private boolean discounts() {
        boolean freeDelivery = false;
        for (Promotion promotion : scenario.promotions().values()) {
            List<Line> lines = scenario.lines().stream()
                    .filter(line -> promotion.items().isEmpty() || promotion.items().contains(line.itemId())).toList();
            BigDecimal goods = sum(lines, this::subtotal);
            BigDecimal wanted = promotion.percent() == null ? scenario.decimal(promotion.amount())
                    : percent(goods, promotion.percent());
            BigDecimal taken = wanted.min(sum(lines, line -> left.get(line.id())));
            share(taken, lines);
            add(promotion.items().isEmpty() ? Type.DISCOUNT : Type.ITEMS_DISCOUNT, taken.negate());
            freeDelivery |= promotion.freeDelivery() && lines.stream().anyMatch(line -> !line.digital());
        }
        return freeDelivery;
    }

    /** Everyone gets the part rounded down; what remains goes to the largest fractions, by id among equals. */
    private void share(BigDecimal taken, List<Line> lines) {
        BigDecimal base = sum(lines, line -> left.get(line.id()));
        if (taken.signum() == 0) {
            return;
        }
        Map<String, BigDecimal> fractions = new TreeMap<>();
        BigDecimal rest = taken;
        for (Line line : lines) {
            BigDecimal exact = taken.multiply(left.get(line.id())).divide(base, EXACT);
            BigDecimal share = exact.setScale(digits, RoundingMode.DOWN);
            fractions.put(line.id(), exact.subtract(share).setScale(40, RoundingMode.HALF_UP));
            left.merge(line.id(), share, BigDecimal::subtract);
            rest = rest.subtract(share);
        }
        List<String> byFraction = new ArrayList<>(fractions.keySet());
        byFraction.sort(Comparator.comparing(fractions::get).reversed());
        for (int i = 0; rest.signum() > 0; i++) {
            left.merge(byFraction.get(i), unit, BigDecimal::subtract);
            rest = rest.subtract(unit);
        }
    }

    /** @return what is paid for it */
    private BigDecimal delivery(boolean free) {
        List<Line> parcels = scenario.lines().stream().filter(line -> !line.digital()).toList();
        BigDecimal goods = sum(parcels, line -> left.get(line.id()));
        boolean fromThreshold = goods.compareTo(scenario.decimal(scenario.freeFrom())) >= 0;
        BigDecimal price = parcels.isEmpty() || fromThreshold ? BigDecimal.ZERO : scenario.decimal(scenario.deliveryPrice());
        add(Type.FULFILLMENT, price);
        if (free) {
            add(Type.DISCOUNT, price.negate());
        }
        return free ? BigDecimal.ZERO : price;
    }

    private void fee(GivenFee fee, BigDecimal goods) {
        boolean below = fee.below() == Long.MAX_VALUE || goods.compareTo(scenario.decimal(fee.below())) < 0;
        if (below && goods.compareTo(scenario.decimal(fee.from())) >= 0) {
            BigDecimal amount = fee.percent() == null ? scenario.decimal(fee.amount()) : percent(goods, fee.percent());
            add(Type.FEE, amount);
            tax(amount, fee.taxClass());
        }
    }

    private void tax(BigDecimal amount, String taxClass) {
        BigDecimal rate = scenario.rates().get(taxClass);
        BigDecimal base = BigDecimal.valueOf(100).add(scenario.taxIncluded() ? rate : BigDecimal.ZERO);
        tax = tax.add(amount.multiply(rate).divide(base, digits, RoundingMode.HALF_UP));
    }

    private BigDecimal percent(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).movePointLeft(2).setScale(digits, RoundingMode.HALF_UP);
    }

    private BigDecimal subtotal(Line line) {
        return scenario.decimal(line.price() + line.surcharge()).multiply(BigDecimal.valueOf(line.quantity()));
    }

    private void add(Type type, BigDecimal amount) {
        rows.merge(type, amount, BigDecimal::add);
    }

    private static BigDecimal sum(List<Line> lines, Function<Line, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
