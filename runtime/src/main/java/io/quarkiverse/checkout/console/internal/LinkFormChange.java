package io.quarkiverse.checkout.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.console.internal.LinkForm.Extra;

/**
 * What a button that adds or removes a row makes of the form.
 *
 * @param part of the page to go on at
 */
record LinkFormChange(LinkForm form, String part) {

    private static final String ITEMS = "items";
    private static final String ATTRIBUTION = "attribution";

    /** Empty if no such button was pressed. */
    static Optional<LinkFormChange> of(String query, LinkForm form) {
        FormFields pressed = FormFields.of(Objects.requireNonNullElse(query, ""));
        if (pressed.text("add").equals("item")) {
            return Optional.of(add(form, LinkRow.BLANK));
        }
        if (pressed.text("add").equals(ATTRIBUTION)) {
            return Optional.of(addExtra(form));
        }
        if (!pressed.text("pick").isBlank()) {
            return Optional.of(pick(form, pressed.text("pick").strip()));
        }
        return remove(form, pressed);
    }

    private static LinkFormChange add(LinkForm form, LinkRow row) {
        List<LinkRow> rows = new ArrayList<>(form.rows());
        if (rows.size() < LinkForm.MOST_ROWS) {
            rows.add(row);
        }
        return new LinkFormChange(form.withRows(rows), Form.id("item." + (rows.size() - 1)));
    }

    /** Into the first row that is free, or into a new one. */
    private static LinkFormChange pick(LinkForm form, String item) {
        List<LinkRow> rows = new ArrayList<>(form.rows());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isBlank()) {
                rows.set(i, new LinkRow(item, rows.get(i).quantity(), rows.get(i).options()));
                return new LinkFormChange(form.withRows(rows), Form.id("item." + i));
            }
        }
        return add(form, new LinkRow(item, "1", LinkRow.BLANK.options()));
    }

    private static LinkFormChange addExtra(LinkForm form) {
        List<Extra> extras = new ArrayList<>(form.extras());
        if (extras.size() < LinkForm.MOST_EXTRAS) {
            extras.add(new Extra("", ""));
        }
        return new LinkFormChange(form.withExtras(extras), Form.id("name." + (extras.size() - 1)));
    }

    private static Optional<LinkFormChange> remove(LinkForm form, FormFields pressed) {
        OptionalInt row = pressed.integer("remove");
        if (row.isPresent()) {
            return Optional.of(new LinkFormChange(form.withRows(without(form.rows(), row.getAsInt())), ITEMS));
        }
        OptionalInt extra = pressed.integer("drop");
        return extra.isEmpty() ? Optional.empty()
                : Optional.of(new LinkFormChange(form.withExtras(without(form.extras(), extra.getAsInt())), ATTRIBUTION));
    }

    private static <T> List<T> without(List<T> rows, int number) {
        List<T> left = new ArrayList<>(rows);
        if (number >= 0 && number < left.size()) {
            left.remove(number);
        }
        return left;
    }
}
