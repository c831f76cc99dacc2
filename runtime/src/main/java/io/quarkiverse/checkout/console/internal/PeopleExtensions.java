package io.quarkiverse.checkout.console.internal;

import io.quarkiverse.checkout.contact.ErasureReceipt;
import io.quarkiverse.checkout.contact.PersonalExport;
import io.quarkus.qute.TemplateExtension;

/** For the page about people's data. */
@TemplateExtension
public class PeopleExtensions {

    private PeopleExtensions() {
    }

    static OwnSection kind(PersonalExport.Section section) {
        return OwnSection.of(section.name());
    }

    static OwnSection kind(ErasureReceipt.Part part) {
        return OwnSection.of(part.section());
    }
}
