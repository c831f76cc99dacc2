package io.quarkiverse.checkout.checkout.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.ProblemPage;
import io.quarkiverse.checkout.checkout.Texts;

/** Pages that say what went wrong and what to do next. */
@ApplicationScoped
class ProblemPages {

    private static final Logger LOG = Logger.getLogger(ProblemPages.class);

    private final Visit visit;
    private final Shells shells;

    ProblemPages(Visit visit, Shells shells) {
        this.visit = visit;
        this.shells = shells;
    }

    Response orderUnknown() {
        CheckoutMessages texts = texts();
        return page(404, texts.problemOrderUnknownTitle(), texts.problemOrderUnknownText());
    }

    Response withdrawalOver(String orderAddress) {
        CheckoutMessages texts = texts();
        return page(410, texts.problemWithdrawalOverTitle(), texts.problemWithdrawalOverText(), orderAddress,
                texts.receiptView());
    }

    Response withdrawalNone(String orderAddress) {
        CheckoutMessages texts = texts();
        return page(404, texts.problemWithdrawalNoneTitle(), texts.problemWithdrawalNoneText(), orderAddress,
                texts.receiptView());
    }

    Response cartGone() {
        CheckoutMessages texts = texts();
        return page(410, texts.problemCartGoneTitle(), texts.problemCartGoneText());
    }

    Response orderedByOther() {
        CheckoutMessages texts = texts();
        return page(410, texts.problemOrderedByOtherTitle(), texts.problemOrderedByOtherText());
    }

    Response refused() {
        CheckoutMessages texts = texts();
        return page(403, texts.problemRefusedTitle(), texts.problemRefusedText());
    }

    Response tooLarge() {
        CheckoutMessages texts = texts();
        return page(413, texts.problemTooLargeTitle(), texts.problemTooLargeText());
    }

    /** For whatever went wrong unexpectedly: nothing was charged that is not told elsewhere, and a retry may work. */
    Response fault(RuntimeException fault) {
        if (fault instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return web.getResponse();
        }
        LOG.error("A page of the checkout failed", fault);
        CheckoutMessages texts = texts();
        return Response.fromResponse(page(503, texts.problemLaterTitle(), texts.problemLaterText()))
                .header("Retry-After", "10").build();
    }

    private CheckoutMessages texts() {
        return Texts.of(visit.locale());
    }

    Response page(int status, String title, String text) {
        return page(status, title, text, shells.base() + "/cart", texts().toCart());
    }

    private Response page(int status, String title, String text, String next, String nextLabel) {
        ProblemPage page = new ProblemPage(shells.of(visit.locale()), title, text, next, nextLabel);
        return PageResponses.page(status, Pages.Shop.problem(page), visit.locale()).build();
    }
}
