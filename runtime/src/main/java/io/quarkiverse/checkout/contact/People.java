package io.quarkiverse.checkout.contact;

/** Who people are, and that what is done about one of them is done one after the other. */
public interface People {

    /** The same key for the same address, however its letters are cased. */
    PersonKey key(EmailAddress address);

    /**
     * Waits for others who do something about a person, and makes them wait until the caller's transaction ends: so that no
     * mail begins to be sent after their order, or their wish to get none, was committed. It is taken before any lock on a
     * cart.
     */
    void fence(PersonKey person);
}
