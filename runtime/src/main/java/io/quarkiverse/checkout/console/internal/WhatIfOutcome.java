package io.quarkiverse.checkout.console.internal;

import java.util.List;

import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.console.WhatIf;

/** What comes of a question. */
sealed interface WhatIfOutcome {

    record Explained(WhatIf whatIf) implements WhatIfOutcome {
    }

    /**
     * There is no answer.
     *
     * @param status of the page that says so
     * @param errors why, and what to do
     */
    record Refused(int status, List<FieldError> errors) implements WhatIfOutcome {

        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
