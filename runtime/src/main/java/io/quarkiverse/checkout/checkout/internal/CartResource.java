package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ExplainsFaults;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartOutcome;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.NewLine;
import io.quarkiverse.checkout.checkout.CartPage;
import io.quarkiverse.checkout.checkout.CartTexts;
import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkiverse.checkout.checkout.Estimate;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Suggested;
import io.quarkiverse.checkout.checkout.Texts;
import io.smallrye.common.annotation.Blocking;

/** The cart page and its forms. */
@PermitAll
@Blocking
@ShopperPage
@ExplainsFaults
class CartResource {

    private static final int LONGEST_ID = 200;

    private final Visit visit;
    private final Carts carts;
    private final CodeEntry codes;
    private final CheckoutStates states;
    private final VisitorEstimates estimates;
    private final DraftRepository drafts;
    private final Countries countries;
    private final Shells shells;
    private final PageSuggestions suggestions;

    CartResource(Visit visit, Carts carts, CodeEntry codes, CheckoutStates states, VisitorEstimates estimates,
            DraftRepository drafts, Countries countries, Shells shells, PageSuggestions suggestions) {
        this.visit = visit;
        this.carts = carts;
        this.codes = codes;
        this.states = states;
        this.estimates = estimates;
        this.drafts = drafts;
        this.countries = countries;
        this.shells = shells;
        this.suggestions = suggestions;
    }

    @GET
    @Path("cart")
    public Response show() {
        return page(200, Map.of(), List.of());
    }

    @POST
    @Path("cart/lines")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(String body) {
        FormFields form = FormFields.of(body);
        String item = form.text("item").strip();
        OptionalInt quantity = form.text("quantity").isBlank() ? OptionalInt.of(1) : form.integer("quantity");
        if (item.isEmpty() || item.length() > LONGEST_ID) {
            return page(422, Map.of(), List.of(new FieldError("", texts().cartItemUnknown())));
        }
        if (quantity.isEmpty()) {
            return page(422, Map.of(), List.of(new FieldError("", texts().cartQuantityInvalid(1, 99, 1))));
        }
        return answer("", form, carts.add(visit.shopper(), new NewLine(item, quantity.getAsInt(), form.below("option."))));
    }

    @POST
    @Path("cart/lines/{line}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("line") String line, String body) {
        FormFields form = FormFields.of(body);
        String field = "quantity." + line;
        OptionalInt quantity = form.integer("quantity");
        if (quantity.isEmpty()) {
            return page(422, Map.of(field, form.text("quantity")),
                    List.of(new FieldError(field, texts().cartQuantityInvalid(1, 99, 1))));
        }
        return answer(field, form, carts.change(visit.shopper(), line, quantity.getAsInt(),
                new Carts.Seen(form.version().orElse(-1), form.integer("seen").orElse(-1))));
    }

    @POST
    @Path("cart/discounts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discounts(String body) {
        FormFields form = FormFields.of(body);
        if (!form.text("remove").isEmpty()) {
            return answer("code", form, carts.removeCode(visit.shopper(), form.text("remove")));
        }
        String code = form.text("code").strip();
        if (code.isEmpty() || code.length() > CodeEntry.LONGEST) {
            return page(422, Map.of("code", code.isEmpty() ? "" : code.substring(0, CodeEntry.LONGEST)),
                    List.of(new FieldError("code", code.isEmpty()
                            ? texts().fieldRequired(texts().codeTitle())
                            : texts().fieldTooLong(texts().codeTitle(), CodeEntry.LONGEST))));
        }
        return codes.closed()
                ? page(429, Map.of("code", code), List.of(new FieldError("code", texts().codesClosed())))
                : answer("code", form, codes.add(visit, code));
    }

    /** Out of a joint cart, back to the shopper's own. */
    @POST
    @Path("cart/leave")
    public Response leave() {
        visit.leave();
        return PageResponses.seeOther(shells.base() + "/cart").build();
    }

    /** Back to what the cart was before a link put things into it. */
    @POST
    @Path("cart/undo")
    public Response undo() {
        return answer("", FormFields.of(""), carts.undo(visit.shopper()));
    }

    /** The country that the estimate is for. */
    @POST
    @Path("cart/destination")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response destination(String body) {
        String country = FormFields.of(body).text("country");
        if (!countries.isServed(country)) {
            return page(422, Map.of(), List.of(new FieldError("country", texts().countryUnknown())));
        }
        visit.cart().filter(Cart::isOpen)
                .ifPresent(cart -> drafts.put(cart, CheckoutFields.DESTINATION + CheckoutFields.COUNTRY, country));
        return PageResponses.seeOther(shells.base() + "/cart").build();
    }

    private Response answer(String field, FormFields form, CartOutcome outcome) {
        if (outcome instanceof CartOutcome.Saved saved) {
            visit.give(saved.secret());
            return PageResponses.seeOther(shells.base() + "/cart").build();
        }
        Map<String, String> typed = Map.of(field, form.text(field.equals("code") ? "code" : "quantity"));
        if (outcome instanceof CartOutcome.Refused refused) {
            return page(422, typed, refused.problems().stream()
                    .map(problem -> new FieldError(field, CartTexts.text(problem, texts()))).toList());
        }
        return outcome instanceof CartOutcome.Stale
                ? page(409, typed, List.of(new FieldError(field, texts().cartStale())))
                : page(404, typed, List.of(new FieldError("", texts().cartLineUnknown())));
    }

    private Response page(int status, Map<String, String> typed, List<FieldError> errors) {
        Optional<Cart> cart = visit.cart().filter(Cart::isOpen);
        Optional<CheckoutState> state = cart.filter(found -> !found.isEmpty()).map(found -> states.resume(found, visit));
        Estimate estimate = state.map(estimates::of).orElse(null);
        CartPage page = new CartPage(shells.of(visit.locale()), cart.orElse(null), visit.hasCartBeside(), estimate,
                new Form(typed, errors),
                estimate == null ? Suggested.NOTHING : suggestions.of(cart.get(), visit, estimate.rules()));
        return PageResponses.page(status, Pages.Shop.cart(page), visit.locale()).build();
    }

    private CheckoutMessages texts() {
        return Texts.of(visit.locale());
    }
}
