package io.quarkiverse.checkout.console;

import java.util.List;

import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.contact.ErasureReceipt;
import io.quarkiverse.checkout.contact.PersonalExport;

/**
 * The page where merchants answer people who ask what is held about them.
 *
 * @param shell what is around it
 * @param form what was typed; its field is {@code email}
 * @param stage what is shown
 * @param held what is held; null if nobody was asked for, and once it is erased
 * @param receipt what became of it; null unless it was erased
 */
public record PeoplePage(Shell shell, Form form, Stage stage, PersonalExport held, ErasureReceipt receipt) {

    /** What a merchant is at. */
    public enum Stage {
        /** Nobody was asked for yet. */
        ASK,
        /** How much is held. */
        HELD,
        /** All that is held, to be read. */
        READ,
        /** Whether it is really to be erased. */
        CONFIRM,
        /** It was. */
        ERASED
    }

    /** As it was typed. */
    public String email() {
        return form.value("email");
    }

    /** Those that were looked into and hold nothing. */
    public List<PersonalExport.Section> emptySections() {
        return held.sections().stream().filter(section -> section.answered() && section.records().isEmpty()).toList();
    }

    public boolean isCounted() {
        return stage == Stage.HELD;
    }

    public boolean isRead() {
        return stage == Stage.READ;
    }

    public boolean isConfirmed() {
        return stage == Stage.CONFIRM;
    }

    public boolean isErased() {
        return stage == Stage.ERASED;
    }
}
