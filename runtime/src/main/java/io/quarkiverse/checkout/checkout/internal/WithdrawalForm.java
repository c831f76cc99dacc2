package io.quarkiverse.checkout.checkout.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.WithdrawalPage.Known;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.TypedText;
import io.quarkiverse.checkout.order.OrderLine;

/**
 * What a buyer typed to withdraw.
 *
 * @param typed as it was
 * @param lines chosen ones
 * @param name tidied; that of the order if nothing was typed
 * @param email tidied; that of the order if nothing was typed
 * @param errors empty if the rest may be used
 */
record WithdrawalForm(Map<String, String> typed, List<OrderLine> lines, String name, String email,
        List<FieldError> errors) {

    static final String EXTENT = "extent";
    static final String LINE = "line.";
    static final String NAME = "name";
    static final String EMAIL = "email";
    private static final String ALL = "all";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 300;

    static WithdrawalForm of(FormFields form, List<OrderLine> open, Known owner, CheckoutMessages texts) {
        Map<String, String> typed = typed(form, open);
        List<FieldError> errors = new ArrayList<>();
        List<OrderLine> lines = lines(typed, open, texts, errors);
        String name = name(typed.get(NAME), owner.name(), texts, errors);
        String email = email(typed.get(EMAIL), owner.email(), texts, errors);
        return new WithdrawalForm(typed, lines, name, email, List.copyOf(errors));
    }

    Form form() {
        return new Form(typed, errors);
    }

    private static Map<String, String> typed(FormFields form, List<OrderLine> open) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(EXTENT, form.text(EXTENT).equals(ALL) ? ALL : "some");
        typed.put(NAME, cut(form.text(NAME)));
        typed.put(EMAIL, cut(form.text(EMAIL)));
        open.stream().filter(line -> !form.text(LINE + line.id()).isEmpty()).forEach(line -> typed.put(LINE + line.id(), "on"));
        return typed;
    }

    private static List<OrderLine> lines(Map<String, String> typed, List<OrderLine> open, CheckoutMessages texts,
            List<FieldError> errors) {
        List<OrderLine> ticked = open.stream().filter(line -> typed.containsKey(LINE + line.id())).toList();
        boolean all = typed.get(EXTENT).equals(ALL);
        if (!all && ticked.isEmpty()) {
            errors.add(new FieldError(EXTENT, texts.withdrawChoose()));
        } else if (all && !ticked.isEmpty() && ticked.size() < open.size()) {
            errors.add(new FieldError(EXTENT, texts.withdrawEither()));
        }
        return all ? open : ticked;
    }

    private static String name(String typed, String known, CheckoutMessages texts, List<FieldError> errors) {
        String name = TypedText.tidy(typed);
        if (name.isEmpty() && known.isEmpty()) {
            errors.add(new FieldError(NAME, texts.fieldRequired(texts.fullName())));
        } else if (name.length() > LONGEST_NAME) {
            errors.add(new FieldError(NAME, texts.fieldTooLong(texts.fullName(), LONGEST_NAME)));
        } else if (TypedText.isHarmful(name)) {
            errors.add(new FieldError(NAME, texts.fieldCharacters(texts.fullName())));
        }
        return name.isEmpty() ? known : name;
    }

    private static String email(String typed, String known, CheckoutMessages texts, List<FieldError> errors) {
        if (typed.isBlank()) {
            return known;
        }
        Optional<EmailAddress> email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            errors.add(new FieldError(EMAIL, texts.emailInvalid()));
        }
        return email.map(EmailAddress::value).orElse("");
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
