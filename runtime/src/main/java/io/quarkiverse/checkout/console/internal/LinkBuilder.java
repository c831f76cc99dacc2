package io.quarkiverse.checkout.console.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.catalog.Assortment;
import io.quarkiverse.checkout.catalog.CatalogSearch;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.console.BuiltLink;
import io.quarkiverse.checkout.console.LinksPage;
import io.quarkiverse.checkout.console.LinksPage.Picks;
import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.Permalinks;

/** Builds links for merchants. Nothing is written: a link is what is in the address of the page. */
@ApplicationScoped
class LinkBuilder {

    private static final Logger LOG = Logger.getLogger(LinkBuilder.class);
    private static final int MOST_PICKS = 12;

    private final Permalinks permalinks;
    private final LinkGoods goods;
    private final Assortment assortment;
    private final CheckoutConfig config;
    private final Visitor visitor;

    LinkBuilder(Permalinks permalinks, LinkGoods goods, Assortment assortment, CheckoutConfig config, Visitor visitor) {
        this.permalinks = permalinks;
        this.goods = goods;
        this.assortment = assortment;
        this.config = config;
        this.visitor = visitor;
    }

    /**
     * The page for a form.
     *
     * @param asked whether a link was asked for, so that one without items is a mistake
     * @param live whether the page is told while it is being filled in
     */
    LinksPage page(LinkForm form, boolean asked, boolean live) {
        Shell shell = visitor.shell();
        LinkDraft draft = draft(form);
        LinkGoods.Checked checked = goods.check(form, draft, shell.locale());
        ConsoleLinkMessages texts = Texts.of(ConsoleLinkMessages.class, shell.locale());
        if (asked && draft.link().isEmpty() && draft.errors().isEmpty()) {
            draft.refuse("item.0", texts.nothing());
        }
        Picks picks = picks(form, draft, shell.locale());
        BuiltLink built = draft.link().map(link -> built(link, checked, shell.locale())).orElse(null);
        Form typed = new Form(checked.form().values(), draft.errors());
        return new LinksPage(shell, typed, checked.rows(), numbers(form.extras().size()), picks, built, live);
    }

    /** The link of a form without a look into the catalogue; it may not be one that anything is sold by. */
    LinkDraft draft(LinkForm form) {
        return new LinkDraft(form, permalinks, visitor.site(), visitor.shell().locale());
    }

    String address(CartLink link) {
        return visitor.site() + permalinks.encode(link);
    }

    private BuiltLink built(CartLink link, LinkGoods.Checked checked, Locale locale) {
        LinkGoods.Cost cost = goods.cost(checked, link.codes(), locale);
        return new BuiltLink(address(link), checked.form().query(), cost.estimate(), cost.codes());
    }

    private Picks picks(LinkForm form, LinkDraft draft, Locale locale) {
        String text = form.text(LinkForm.SEARCH);
        if (text.length() > CatalogSearch.LONGEST_TEXT) {
            draft.refuse(LinkForm.SEARCH, Texts.of(locale).fieldTooLong(Texts.of(ConsoleLinkMessages.class, locale).search(),
                    CatalogSearch.LONGEST_TEXT));
            return new Picks(true, List.of(), false);
        }
        try {
            List<Item> found = assortment.search(new CatalogSearch(text, MOST_PICKS, config.currency(), locale));
            return new Picks(!text.isEmpty() || !found.isEmpty(), found, false);
        } catch (HookFaultException e) {
            LOG.errorf(e, "The catalogue cannot be searched: %s", e.getMessage());
            return new Picks(true, List.of(), true);
        }
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }
}
