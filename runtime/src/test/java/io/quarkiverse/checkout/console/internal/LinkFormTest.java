package io.quarkiverse.checkout.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.console.internal.LinkForm.Extra;

class LinkFormTest {

    @ParameterizedTest
    @ValueSource(strings = { "item.0=mug", "item.0=a+b%26c&quantity.0=2&option.0.engraving=F%C3%BCr", "item.0=&item.1=mug",
            "item.0=mug&utm_source=post&name.0=utm_term&value.0=x&codes=A%2CB&continue_to=%2Fp&q=tea",
            "item.0=mug&quantity.0=+" })
    void aFormIsItsQueryAgain(String query) {
        LinkForm form = LinkForm.of(query);

        assertThat(LinkForm.of(form.query())).isEqualTo(form);
    }

    @Test
    void rowsAreNumberedAnew() {
        LinkForm form = LinkForm.of("item.7=tea&quantity.7=3&item.2=mug&option.7.wrap=silk&name.4=a&value.4=b");

        assertThat(form.rows()).containsExactly(new LinkRow("mug", "1", Map.of()),
                new LinkRow("tea", "3", Map.of("wrap", "silk")));
        assertThat(form.extras()).containsExactly(new Extra("a", "b"));
        assertThat(form.values()).containsEntry("item.1", "tea").containsEntry("option.1.wrap", "silk");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "item.x=a", "item.=a", "item.-1=a", "item.01=a", "item.1234=a", "%zz", "=&&=", "item=a" })
    void withoutItemsThereIsOneBlankRow(String query) {
        assertThat(LinkForm.of(query).rows()).containsExactly(LinkRow.BLANK);
        assertThat(LinkForm.of(null).rows()).containsExactly(LinkRow.BLANK);
    }

    @ParameterizedTest
    @CsvSource({ "'', 0", "1, 1", "9999, 9999", "0, 0", "10000, 0", "-1, 0", "1.5, 0", "x, 0", "٣, 0" })
    void unitsAreWholeNumbers(String typed, int units) {
        assertThat(new LinkRow("mug", typed, Map.of()).units()).isEqualTo(units);
    }

    @Test
    void whatIsPickedGoesIntoTheFirstFreeRow() {
        LinkForm form = LinkForm.of("item.0=mug&item.1=&quantity.1=4");

        LinkFormChange change = LinkFormChange.of("pick=tea", form).orElseThrow();

        assertThat(change.form().rows()).containsExactly(new LinkRow("mug", "1", Map.of()), new LinkRow("tea", "4", Map.of()));
        assertThat(change.part()).isEqualTo("item-1");
        assertThat(LinkFormChange.of("pick=jam", change.form()).orElseThrow().part()).isEqualTo("item-2");
    }

    @Test
    void rowsThatAreNotThereCannotBeRemoved() {
        LinkForm form = LinkForm.of("item.0=mug");

        assertThat(LinkFormChange.of("remove=5", form).orElseThrow().form()).isEqualTo(form);
        assertThat(LinkFormChange.of("remove=-1", form).orElseThrow().form()).isEqualTo(form);
        assertThat(LinkFormChange.of("remove=x", form)).isEmpty();
        assertThat(LinkFormChange.of("remove=0", form).orElseThrow().form().rows()).isEqualTo(List.of(LinkRow.BLANK));
        assertThat(LinkFormChange.of(null, form)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "/products, %2Fproducts", "/a b, %2Fa%20b", "/p%C3%A4ge, %2Fp%C3%A4ge", "/päge, %2Fp%C3%A4ge",
            "/a&b=c, %2Fa%26b%3Dc", "/a+b, %2Fa%2Bb" })
    void pathsAreEscapedOnce(String typed, String escaped) {
        assertThat(LinkNotes.escape(typed)).isEqualTo(escaped);
    }
}
