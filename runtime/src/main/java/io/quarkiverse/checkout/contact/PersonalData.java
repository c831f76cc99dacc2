package io.quarkiverse.checkout.contact;

/** Everything that the shop holds about a person, from all {@link PersonalDataSource}s. */
public interface PersonalData {

    PersonalExport export(EmailAddress address);

    /**
     * Forgets a person: behind their fence, so that no mail begins to be sent to them once this has ended. What is planned is
     * cancelled. A repeat is safe and finds less.
     */
    ErasureReceipt erase(EmailAddress address);
}
