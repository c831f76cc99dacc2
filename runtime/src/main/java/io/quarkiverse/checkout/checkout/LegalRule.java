package io.quarkiverse.checkout.checkout;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;

/**
 * One rule of the law: a row of the table.
 *
 * @param place a group ({@code EU}, {@code EEA}), a country ({@code DE}) or a region ({@code US-CA})
 * @param since the first day it applies to
 * @param source where it is written
 * @param effect what it changes on the pages; nothing for what the pages do everywhere
 */
public record LegalRule(String place, LocalDate since, String source, UnaryOperator<Rules> effect) {
}
