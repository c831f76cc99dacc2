package io.quarkiverse.checkout.catalog;

import java.util.List;
import java.util.function.Consumer;

import io.quarkiverse.checkout.catalog.Item.Availability;
import io.quarkiverse.checkout.catalog.Item.BasePrice;
import io.quarkiverse.checkout.catalog.Item.Kind;
import io.quarkiverse.checkout.catalog.Item.Limits;
import io.quarkiverse.checkout.money.Money;

/** An item while one of its parts is exchanged. */
final class ItemDraft {

    private final String id;
    private final String title;
    String variant;
    Money unitPrice;
    String image;
    String url;
    String category;
    Kind kind;
    Availability availability;
    Limits limits;
    List<ItemOption> options;
    long weightGrams;
    String taxClass;
    Money priorPrice;
    BasePrice basePrice;

    private ItemDraft(Item item) {
        id = item.id();
        title = item.title();
        variant = item.variant();
        unitPrice = item.unitPrice();
        image = item.image();
        url = item.url();
        category = item.category();
        kind = item.kind();
        availability = item.availability();
        limits = item.limits();
        options = item.options();
        weightGrams = item.weightGrams();
        taxClass = item.taxClass();
        priorPrice = item.priorPrice();
        basePrice = item.basePrice();
    }

    /** The item with a change. */
    static Item of(Item item, Consumer<ItemDraft> change) {
        ItemDraft draft = new ItemDraft(item);
        change.accept(draft);
        return new Item(draft.id, draft.title, draft.variant, draft.unitPrice, draft.image, draft.url, draft.category,
                draft.kind, draft.availability, draft.limits, draft.options, draft.weightGrams, draft.taxClass,
                draft.priorPrice, draft.basePrice);
    }
}
