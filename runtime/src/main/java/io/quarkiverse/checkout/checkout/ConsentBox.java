package io.quarkiverse.checkout.checkout;

/**
 * A box on the checkout page that asks whether somebody may be written to. It is ticked only if the shopper ticked it.
 *
 * @param field its name, and what it is remembered by
 * @param text what stands beside it
 * @param refuses whether to tick it is to refuse; then that it was shown is sent along
 */
public record ConsentBox(Form.Field field, String text, boolean refuses) {
}
